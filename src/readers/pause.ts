/** How long to work before letting the page breathe: with the piece at hand, well under 50 ms. */
const turn = 12;

const {setImmediate} = globalThis as {setImmediate?: (task: () => void) => unknown};

/**
 * The next task, behind those that wait already. Not by `scheduler.yield`, which goes before all others: the page's own
 * timers would stand still until the whole file is read. Not by timers either, which browsers hold back.
 */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    if (setImmediate) return void setImmediate(resolve);
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** Called between pieces of work; waits for the next task when this one has lasted long enough. */
export function createPause(): () => Promise<void> | undefined {
  let began = performance.now();
  return () =>
    performance.now() - began < turn
      ? undefined
      : nextTask().then(() => {
          began = performance.now();
        });
}
