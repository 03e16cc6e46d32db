import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Dataset} from '../data/dataset.ts';
import type {EventChoice} from './event-choice.ts';
import {LoadError, type LoadCode} from './load-error.ts';
import type {Loaded} from './load.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  /** What of a file of events the page wants. */
  readonly choice: EventChoice;
  readonly src: string | null | undefined;
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

/** Failures that may pass by themselves: a connection that comes back, a login page that is gone. */
const passing = /^(http|timeout|offline|syntax)$/;

/** Asked for by a widget that is not wholly on the page yet. */
const unfinished = Symbol();

/** Errors that were told on the console: widgets of one address share one. */
const told = new WeakSet<Error>();

/**
 * The data a widget draws: the page's own by `data`, an inline script or `src`, else the built-in ones. What stood
 * there stays until something better has arrived; reading foreign data is code that arrives only with them.
 */
export class DatasetController implements ReactiveController {
  current: Dataset | undefined;
  loading = false;
  arrival: Arrival = {leftOut: 0};
  #asked: unknown;
  #country: string | undefined;
  #again = false;
  /** Whether the tag and what is in it are known to be there. */
  #whole = false;
  /** Ends the request, and the waiting for a better moment. */
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
    // The parser may reach the script child after the tag itself, and its text after that.
    this.#children ??= new MutationObserver(() => this.host.requestUpdate());
    this.#children.observe(this.host, {childList: true, characterData: true, subtree: true});
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#abort?.abort();
    if (this.loading || this.arrival.code) this.#asked = undefined;
    this.loading = false;
  }

  /** Takes data that were read elsewhere, where nothing can be awaited. */
  hold(loaded: Loaded | undefined): void {
    if (!loaded) return;
    this.current = loaded.dataset;
    this.arrival = {leftOut: loaded.leftOut};
  }

  /** Begins to load what the page wants drawn now, unless that was asked for already; `renewed` asks anyway. */
  ask(renewed: boolean): void {
    if (isServer) return;
    const {data, src} = this.host;
    const own = data ?? this.#inline();
    const asked = own ?? src ?? (this.#unfinished() ? unfinished : undefined);
    const {country} = this.host.choice;
    if (Object.is(asked, this.#asked) && country === this.#country && !renewed) return;
    this.#asked = asked;
    this.#country = country;
    this.#abort?.abort();
    if (asked === undefined) {
      this.current = this.builtIn;
      this.arrival = {leftOut: 0};
      this.loading = false;
      return;
    }
    // A page that brings its own data must never show another country's in their place.
    if (this.current === this.builtIn) this.current = undefined;
    this.#abort = new AbortController();
    this.loading = true;
    if (asked === unfinished) {
      this.#await();
      return;
    }
    void this.#load(asked, own === undefined, this.#abort.signal);
    this.#again = false;
  }

  /** Asks again for what was asked. */
  readonly retry = (): void => {
    this.#asked = undefined;
    this.#again = true;
    this.host.requestUpdate();
  };

  /** Whether the parser may not have got beyond the tag: a classic script in the head draws while the page arrives. */
  #unfinished(): boolean {
    this.#whole ||= document.readyState !== 'loading' || !!this.host.nextSibling;
    return !this.#whole;
  }

  #await(): void {
    if (this.#unfinished()) requestAnimationFrame(() => this.#await());
    else this.host.requestUpdate();
  }

  #inline(): string | undefined {
    return (
      this.host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined
    );
  }

  async #load(asked: unknown, isAddress: boolean, signal: AbortSignal): Promise<void> {
    const manner = {
      base: this.host.baseURI,
      choice: this.host.choice,
      ...(this.#again && {cache: 'no-cache' as const}),
    };
    try {
      const {loadDataset, readDataset} = await import('./load.ts');
      if (signal.aborted) return;
      const {dataset, leftOut} = isAddress
        ? await loadDataset(String(asked), signal, manner)
        : readDataset(asked);
      if (signal.aborted) return;
      this.current = dataset;
      this.arrival = {leftOut};
    } catch (error) {
      if (signal.aborted) return;
      // The parser is still writing the script.
      if (!isAddress && document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', this.retry, {signal});
        return;
      }
      this.#fail(error, isAddress && signal);
    }
    this.loading = false;
    this.onSettled(this.arrival);
    this.host.requestUpdate();
  }

  #fail(reason: unknown, waiting: AbortSignal | false): void {
    const error =
      reason instanceof LoadError
        ? reason
        : new LoadError('http', 'a part of the widget could not be fetched');
    const {code, message} = error;
    this.arrival = {code, message, leftOut: 0};
    if (!told.has(error))
      console.warn(`[${this.host.localName}] data not usable (${code}): ${message}`);
    told.add(error);
    if (!waiting || !passing.test(code)) return;
    addEventListener('online', this.retry, {signal: waiting});
    const look = () => document.visibilityState === 'visible' && this.retry();
    document.addEventListener('visibilitychange', look, {signal: waiting});
  }
}
