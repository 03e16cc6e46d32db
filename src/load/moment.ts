/** When to ask for data again. */
export interface Wait {
  /** Seconds after which to ask; never, if absent. */
  readonly seconds: number | undefined;
  /** The last answer failed in a way that may pass: a connection that comes back, a login page that is gone. */
  readonly failed: boolean;
  /** Calls `join` when another widget asks for the same. */
  readonly listen: (join: () => void, options: AddEventListenerOptions) => void;
}

/**
 * Resolves when data should be asked for again; where only time has passed, not before somebody can see the page. Also
 * when `signal` says that nobody waits any more. Leaves no timer and no listener.
 */
export function moment({seconds, failed, listen}: Wait, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = new AbortController();
    const options = {signal: end.signal};
    // A timer stands still while the machine sleeps; the clock does not.
    const due = seconds && Date.now() + seconds * 1000;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let rang = false;
    const go = (): void => {
      clearTimeout(timer);
      end.abort();
      resolve();
    };
    const look = (): void => {
      const now = rang || failed || (due !== undefined && Date.now() >= due);
      if (now && document.visibilityState === 'visible') go();
    };
    if (seconds)
      timer = setTimeout(() => {
        rang = true;
        look();
      }, seconds * 1000);
    if (failed) addEventListener('online', go, options);
    document.addEventListener('visibilitychange', look, options);
    listen(go, options);
    signal.addEventListener('abort', go, options);
  });
}
