import {isServer, type ReactiveElement, type ReactiveController} from 'lit';

/**
 * A picture that came with the page. It stands until the live widget has language and data to take its place, then
 * goes in the task in which the new one is drawn; it is never hydrated, which would leave its numbers standing.
 */
export class PrerenderedController implements ReactiveController {
  #nodes: ChildNode[] | undefined;
  #focused: string | undefined;

  readonly #host: ReactiveElement;
  /** Whether the live picture can be drawn now. */
  readonly #ready: () => boolean;
  /** Called with whether the reader had opened the table. */
  readonly #onLeave: (tableOpen: boolean) => void;

  constructor(host: ReactiveElement, ready: () => boolean, onLeave: (tableOpen: boolean) => void) {
    this.#host = host;
    this.#ready = ready;
    this.#onLeave = onLeave;
    host.addController(this);
  }

  get stands(): boolean {
    return !!this.#nodes?.length;
  }

  hostConnected(): void {
    if (isServer || this.#nodes) return;
    const root = this.#host.shadowRoot!;
    this.#nodes = root.querySelector('.root') ? [...root.childNodes] : [];
  }

  hostUpdate(): void {
    if (!this.stands || !this.#ready()) return;
    const root = this.#host.shadowRoot!;
    const row = root.activeElement?.getAttribute('data-row');
    if (row) this.#focused = `[data-row="${CSS.escape(row)}"]`;
    else if (root.activeElement?.localName === 'summary') this.#focused = '[aria-controls]';
    this.#onLeave(!!root.querySelector('details')?.open);
    for (const node of this.#nodes!) node.remove();
    this.#nodes = [];
  }

  hostUpdated(): void {
    if (this.#focused)
      this.#host.shadowRoot!.querySelector<HTMLElement | SVGElement>(this.#focused)?.focus();
    this.#focused = undefined;
  }
}
