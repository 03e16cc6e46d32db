import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly isConnected: boolean;
}

/** Knows whether the table is larger than its room: only then is its box a Tab stop, to be scrolled by keyboard. */
export class OverflowController implements ReactiveController {
  /** Without a script nobody can measure. */
  overflows = isServer;
  #box: Element | null = null;
  #observer: ResizeObserver | undefined;

  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    // An update that was asked for before the widget was taken away comes after.
    const box = this.#host.isConnected ? this.#host.renderRoot.querySelector('.scroll') : null;
    if (this.#box === box) return;
    this.#box = box;
    this.#observer?.disconnect();
    if (!box) return;
    this.#observer ??= new ResizeObserver(() => this.#measure());
    this.#observer.observe(box);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#box = null;
  }

  #measure(): void {
    const box = this.#box;
    const overflows =
      !!box && (box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight);
    if (overflows === this.overflows) return;
    this.overflows = overflows;
    this.#host.requestUpdate();
  }
}
