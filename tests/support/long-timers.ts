/** Stands in for the browser's clock where a widget waits for half a minute or longer. */
export interface LongTimers {
  /** Seconds of each timer that is waiting. */
  readonly waiting: () => number[];
  /** Lets all that are waiting ring. */
  readonly ring: () => void;
  readonly end: () => void;
}

/** Holds timers of 30 seconds and more back; shorter ones run as ever. */
export function holdLongTimers(): LongTimers {
  const setTimeout = window.setTimeout.bind(window);
  const clearTimeout = window.clearTimeout.bind(window);
  const held = new Map<number, {seconds: number; ring: () => void}>();
  let next = 1e9;
  window.setTimeout = ((ring: () => void, milliseconds = 0, ...more: unknown[]) => {
    if (milliseconds < 30_000) return setTimeout(ring, milliseconds, ...more);
    held.set(++next, {seconds: milliseconds / 1000, ring});
    return next;
  }) as typeof setTimeout;
  window.clearTimeout = (id) => {
    if (!held.delete(Number(id))) clearTimeout(id);
  };
  return {
    waiting: () => [...held.values()].map(({seconds}) => seconds),
    ring() {
      const all = [...held.values()];
      held.clear();
      for (const {ring} of all) ring();
    },
    end: () => void Object.assign(window, {setTimeout, clearTimeout}),
  };
}
