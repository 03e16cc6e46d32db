import {inFirefoxWindow, isFirefox} from './firefox-window.mjs';

/**
 * Runs in a page before its scripts. `window.leftovers()` says what is in use then: listeners on the window, the
 * document and media queries by type, what each kind of observer watches, and timers that have not ended.
 */
export function countLeftovers() {
  const listening = new Map();
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  const isShared = (target) =>
    target === undefined ||
    target === window ||
    target === document ||
    target instanceof MediaQueryList;
  const forget = (type, listener) => listening.get(type)?.delete(listener);
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (isShared(this)) {
      if (!listening.has(type)) listening.set(type, new Set());
      listening.get(type).add(listener);
      const end = () => forget(type, listener);
      if (options?.signal) addEventListener.call(options.signal, 'abort', end);
      if (options?.once) addEventListener.call(this ?? window, type, end, {once: true});
    }
    addEventListener.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (isShared(this)) forget(type, listener);
    removeEventListener.call(this ?? window, type, listener, options);
  };

  const watched = {};
  for (const name of ['IntersectionObserver', 'MutationObserver', 'ResizeObserver']) {
    const observers = new Map();
    watched[name] = observers;
    const {prototype} = window[name];
    const {observe, unobserve, disconnect} = prototype;
    prototype.observe = function (target, ...rest) {
      observers.set(this, (observers.get(this) ?? new Set()).add(target));
      observe.call(this, target, ...rest);
    };
    prototype.disconnect = function () {
      observers.delete(this);
      disconnect.call(this);
    };
    if (!unobserve) continue;
    prototype.unobserve = function (target) {
      observers.get(this)?.delete(target);
      unobserve.call(this, target);
    };
  }

  const running = new Set();
  for (const [start, stop] of [
    ['setTimeout', 'clearTimeout'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
  ]) {
    const [begin, end] = [window[start].bind(window), window[stop].bind(window)];
    window[start] = (run, ...rest) => {
      const id = begin(
        (...given) => {
          running.delete(`${start} ${id}`);
          run(...given);
        },
        ...rest
      );
      running.add(`${start} ${id}`);
      return id;
    };
    window[stop] = (id) => {
      running.delete(`${start} ${id}`);
      end(id);
    };
  }
  const {setInterval, clearInterval} = window;
  window.setInterval = (...given) => {
    const id = setInterval.apply(window, given);
    running.add(`setInterval ${id}`);
    return id;
  };
  window.clearInterval = (id) => {
    running.delete(`setInterval ${id}`);
    clearInterval.call(window, id);
  };

  window.leftovers = () => ({
    listeners: [...listening].flatMap(([type, all]) => (all.size ? `${type} ${all.size}` : [])),
    watched: Object.entries(watched).map(
      ([name, observers]) =>
        `${name} ${[...observers.values()].reduce((sum, {size}) => sum + size, 0)}`
    ),
    timers: running.size,
  });
}

/** Has a page's browser throw away what nothing holds any more. */
export async function collectGarbage(page) {
  if (await isFirefox(page)) {
    // As the button of about:memory does.
    await inFirefoxWindow(page, () =>
      globalThis.Services.obs.notifyObservers(null, 'child-mmu-request')
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    return;
  }
  const cdp = await page.createCDPSession();
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  await cdp.detach();
}
