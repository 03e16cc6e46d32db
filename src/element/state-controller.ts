import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

export type WidgetState = 'loading' | 'ready' | 'empty' | 'error' | 'stale';

/** Shows the page how a widget is: by the attribute `state`, for its style sheets also as `:state(error)`. */
export class StateController implements ReactiveController {
  #states: CustomStateSet | undefined;
  #observer: MutationObserver | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly now: () => WidgetState;

  constructor(host: ReactiveControllerHost & HTMLElement, now: () => WidgetState) {
    this.#host = host;
    this.now = now;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    // Whoever makes the page what a server wrote takes the attribute away.
    this.#observer ??= new MutationObserver(() => this.hostUpdated());
    this.#observer.observe(this.#host, {attributeFilter: ['state']});
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    if (isServer) return;
    const state = this.now();
    if (this.#host.getAttribute('state') !== state) this.#host.setAttribute('state', state);
    try {
      this.#states ??= this.#host.attachInternals().states;
      if (this.#states.has(state)) return;
      this.#states.clear();
      this.#states.add(state);
    } catch {
      // Older browsers have no such states, or want other names for them.
    }
  }
}
