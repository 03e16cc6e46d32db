import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

/** How near a widget must come before it is drawn: about one screen ahead. */
const margin = '100% 0px';

/** One observer for all widgets of a page. */
let observer: IntersectionObserver | undefined;
const waiting = new Map<Element, NearnessController>();

function wait(element: Element, controller: NearnessController): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries)
        if (isIntersecting) waiting.get(target)?.arrive();
    },
    {rootMargin: margin}
  );
  waiting.set(element, controller);
  observer.observe(element);
}

function stopWaiting(element: Element): void {
  if (waiting.delete(element)) observer?.unobserve(element);
}

type Host = ReactiveControllerHost & HTMLElement & {loading: string};

/** Keeps a widget undrawn until it nears the viewport, unless it is `eager`. */
export class NearnessController implements ReactiveController {
  near = isServer;

  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer || this.near) return;
    if (this.#host.loading === 'eager' || typeof IntersectionObserver === 'undefined')
      this.near = true;
    else wait(this.#host, this);
  }

  hostUpdate(): void {
    if (!this.near && this.#host.loading === 'eager') this.arrive();
  }

  hostDisconnected(): void {
    if (!isServer) stopWaiting(this.#host);
  }

  arrive(): void {
    stopWaiting(this.#host);
    this.near = true;
    this.#host.requestUpdate();
  }
}
