/** How long to work before letting the page breathe: with the piece at hand, well under 50 ms. */
const turn = 12;

const {scheduler, setImmediate = setTimeout} = globalThis as {
  scheduler?: {yield?: () => Promise<void>};
  setImmediate?: (task: () => void) => unknown;
};

const nextTask = (): Promise<void> =>
  scheduler?.yield?.() ?? new Promise((resolve) => void setImmediate(resolve));

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
