import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Dataset} from '../data/dataset.ts';
import type {LoadCode} from './load-error.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly src: string | undefined;
  readonly data: unknown;
}

/** What happened to the page's own data. */
export interface Arrival {
  readonly code?: LoadCode | undefined;
  /** One plain sentence for developers, without addresses. */
  readonly message?: string | undefined;
  /** Records that could not be read. */
  readonly leftOut: number;
}

/**
 * The data a widget draws: the page's own by `data`, an inline script or `src`, else the built-in ones. What stood
 * there stays until something better has arrived; reading foreign data is code that arrives only with them.
 */
export class DatasetController implements ReactiveController {
  current: Dataset | undefined;
  loading = false;
  arrival: Arrival = {leftOut: 0};
  #asked: unknown;
  #abort: AbortController | undefined;
  #children: MutationObserver | undefined;

  constructor(
    private readonly host: Host,
    private readonly builtIn: Dataset | undefined,
    private readonly onSettled: (arrival: Arrival) => void
  ) {
    host.addController(this);
    this.current = builtIn;
  }

  hostConnected(): void {
    if (isServer) return;
    // The parser may reach the script child after the tag itself.
    this.#children = new MutationObserver(() => this.host.requestUpdate());
    this.#children.observe(this.host, {childList: true});
  }

  hostUpdate(): void {
    if (isServer) return;
    const asked = this.host.data ?? this.#inline() ?? this.host.src;
    if (asked === this.#asked) return;
    this.#asked = asked;
    void this.#fetch(asked, asked === this.host.src && this.host.data === undefined);
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#abort?.abort();
    if (this.loading) this.#asked = undefined;
    this.loading = false;
  }

  /** Asks again for what was asked. */
  retry(): void {
    this.#asked = undefined;
    this.host.requestUpdate();
  }

  #inline(): string | undefined {
    return (
      this.host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined
    );
  }

  async #fetch(asked: unknown, isAddress: boolean): Promise<void> {
    this.#abort?.abort();
    if (asked === undefined || asked === null) {
      this.current = this.builtIn;
      this.arrival = {leftOut: 0};
      this.loading = false;
      return;
    }
    const abort = new AbortController();
    this.#abort = abort;
    this.loading = true;
    try {
      const {loadDataset, readDataset} = await import('./load.ts');
      const {dataset, leftOut} = isAddress
        ? await loadDataset(String(asked), abort.signal)
        : readDataset(asked);
      if (abort.signal.aborted) return;
      this.current = dataset;
      this.arrival = {leftOut};
    } catch (error) {
      if (abort.signal.aborted) return;
      const {code, message} = error as {code?: LoadCode; message: string};
      this.arrival = {code: code ?? 'shape', message, leftOut: 0};
      console.warn(`[${this.host.localName}] data not usable (${this.arrival.code}): ${message}`);
    }
    this.loading = false;
    this.onSettled(this.arrival);
    this.host.requestUpdate();
  }
}
