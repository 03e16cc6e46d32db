import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Dataset} from '../data/dataset.ts';
import type {Arrival, Loaded} from '../load/arrival.ts';
import type {EventChoice} from '../load/event-choice.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  /** What of a file of events the page wants. */
  readonly choice: EventChoice;
  readonly src: string | null | undefined;
  readonly data: unknown;
  /** The release to be drawn. */
  readonly pin: string | undefined;
}

/** Asked for by a widget that is not wholly on the page yet. */
const unfinished = Symbol();

/** The reader of the page's own data, once it has come. */
let reader: typeof import('../load/answers.ts') | undefined;

/** Brings it; undefined where it cannot be had. */
const fetchReader = async (): Promise<typeof reader> =>
  (reader ??= await import('../load/answers.ts').catch(() => undefined));

/** Errors and warnings that were told on the console: widgets of one address share one. */
const told = new WeakSet<object>();

const unfetched: Arrival = {
  code: 'http',
  message: 'a part of the widget could not be fetched',
  leftOut: 0,
};

/**
 * The data a widget draws: the page's own by `data`, an inline script or `src`, else the built-in ones. What stood
 * there stays until something better has arrived; reading foreign data is code that arrives only with them.
 */
export class DatasetController implements ReactiveController {
  current: Dataset | undefined;
  loading = false;
  /** True while data that the page itself gave are read, which takes a moment. */
  isReading = false;
  arrival: Arrival = {leftOut: 0};
  #asked: unknown;
  /** How it was asked, and after how many seconds it is to be asked again. */
  #manner = '';
  #seconds: number | undefined;
  #again = false;
  /** Whether the tag and what is in it are known to be there. */
  #whole = false;
  /** Ends the request, and the waiting for a better moment. */
  #abort: AbortController | undefined;
  #children: MutationObserver | undefined;

  readonly #host: Host;
  /** The built-in data, as much of them as there is. */
  #own: Dataset | undefined;
  readonly #onSettled: (arrival: Arrival) => void;

  constructor(host: Host, builtIn: Dataset | undefined, onSettled: (arrival: Arrival) => void) {
    this.#host = host;
    this.#own = builtIn;
    this.#onSettled = onSettled;
    host.addController(this);
    this.current = builtIn;
  }

  /** Whether the built-in data are drawn. */
  get isOwn(): boolean {
    return this.current !== undefined && this.current === this.#own;
  }

  /** Takes the whole of the built-in data in place of their first part. */
  complete(whole: Dataset): void {
    if (this.current === this.#own) this.current = whole;
    this.#own = whole;
  }

  /** Says that the built-in data cannot be had, and asks for them again when the network is back. */
  fail(): void {
    this.#abort?.abort();
    this.#abort = new AbortController();
    this.#unfetched(this.#abort.signal);
  }

  hostConnected(): void {
    if (isServer) return;
    // It is on its way before the widget is near.
    if (this.#host.src) void fetchReader();
    // The parser may reach the script child after the tag itself, and its text after that.
    this.#children ??= new MutationObserver(() => this.#host.requestUpdate());
    this.#children.observe(this.#host, {childList: true, characterData: true, subtree: true});
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#abort?.abort();
    if (this.loading || this.arrival.code || this.#seconds) this.#asked = undefined;
    this.loading = false;
  }

  /** Takes data that were read elsewhere, where nothing can be awaited. */
  hold(loaded: Loaded | undefined): void {
    if (!loaded) return;
    this.current = loaded.dataset;
    this.arrival = loaded;
  }

  /**
   * Begins to load what the page wants drawn now, unless that was asked for already; `renewed` asks anyway. An address
   * is asked again every so many `seconds`.
   */
  ask(renewed: boolean, seconds: number | undefined): void {
    // An update may be under way when the element leaves the page.
    if (isServer || !this.#host.isConnected) return;
    const {data, src, pin} = this.#host;
    const own = data ?? this.#inline();
    const asked = own ?? src ?? (this.#unfinished() ? unfinished : undefined);
    const {country, encoding} = this.#host.choice;
    const manner = [country, encoding, pin, seconds].join();
    if (Object.is(asked, this.#asked) && manner === this.#manner && !renewed) return;
    this.#asked = asked;
    this.#manner = manner;
    this.#seconds = seconds;
    this.#abort?.abort();
    if (asked === undefined) {
      this.current = this.#own;
      this.arrival = {leftOut: 0};
      this.loading = false;
      return;
    }
    // A page that brings its own data must never show another country's in their place.
    if (this.current === this.#own) this.current = undefined;
    if (own !== undefined && !pin && this.#readNow(own)) return;
    this.#abort = new AbortController();
    this.loading = true;
    this.isReading = own !== undefined;
    if (asked === unfinished) {
      this.#await();
      return;
    }
    void this.#load(asked, own === undefined, this.#abort.signal);
    this.#again = false;
  }

  /** Takes what the page gave in the update under way, once the reader is there. False where that failed: why is told later. */
  #readNow(own: unknown): boolean {
    try {
      const arrival = reader?.readGiven(own);
      if (arrival) this.#settle(arrival);
      return !!arrival;
    } catch {
      return false;
    }
  }

  /** Asks again for what was asked. */
  readonly retry = (): void => {
    this.#asked = undefined;
    this.#manner = '';
    this.#again = true;
    this.#host.requestUpdate();
  };

  /** Whether the parser may not have got beyond the tag: a classic script in the head draws while the page arrives. */
  #unfinished(): boolean {
    this.#whole ||= document.readyState !== 'loading' || !!this.#host.nextSibling;
    return !this.#whole;
  }

  #await(): void {
    if (this.#unfinished()) requestAnimationFrame(() => this.#await());
    else this.#host.requestUpdate();
  }

  #inline(): string | undefined {
    return (
      this.#host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined
    );
  }

  async #load(asked: unknown, isAddress: boolean, signal: AbortSignal): Promise<void> {
    const {baseURI: base, choice, pin} = this.#host;
    const wish = {
      base,
      choice,
      pin,
      isAddress,
      seconds: this.#seconds,
      ...(this.#again && {cache: 'no-cache' as const}),
    };
    await fetchReader();
    if (signal.aborted) return;
    if (!reader) {
      this.#unfetched(signal);
      return;
    }
    for await (const arrival of reader.answers(asked, signal, wish)) {
      if (signal.aborted) return;
      this.#settle(arrival);
    }
  }

  #unfetched(signal: AbortSignal): void {
    addEventListener('online', this.retry, {signal});
    this.#settle(unfetched);
  }

  #settle(arrival: Arrival): void {
    const {code, dataset, message, warnings} = arrival;
    const said = code ? `data not usable (${code}): ${message}` : warnings?.join('\n');
    // Widgets of one address have one list of warnings.
    const news = warnings ?? arrival;
    if (said && !told.has(news)) console.warn(`[${this.#host.localName}] ${said}`);
    told.add(news);
    this.current = dataset ?? this.current;
    this.arrival = arrival;
    this.loading = this.isReading = false;
    this.#onSettled(arrival);
    this.#host.requestUpdate();
  }
}
