import {html, isServer, noChange, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Dataset} from '../data/dataset.ts';
import {AttributeError} from '../model/attribute-error.ts';
import {checkRelease, chooseSeconds} from '../model/choose.ts';
import {marksOf, type Figure} from '../model/figure.ts';
import type {Language} from '../text/language.ts';
import {say, type Speech} from '../text/say.ts';
import {phrase} from '../text/words.ts';
import {version} from '../version.ts';
import {chartView} from '../view/chart.ts';
import {csvOf} from '../view/csv.ts';
import {frameView} from '../view/frame.ts';
import {messageView} from '../view/message.ts';
import {theme} from '../view/theme/index.ts';
import {ActiveRowController} from './active-row-controller.ts';
import {AnnouncerController} from './announcer-controller.ts';
import type {Arrival, Loaded} from '../load/arrival.ts';
import {plain, readProperties, word} from './converters.ts';
import {DatasetController} from './dataset-controller.ts';
import type {EventChoice} from '../load/event-choice.ts';
import {LanguageController} from './language-controller.ts';
import {MovableElement} from './movable-element.ts';
import {NearnessController} from './nearness-controller.ts';
import {isOld, messageOf, noticeOf} from '../load/notice.ts';
import {OverflowController} from './overflow-controller.ts';
import {PrerenderedController} from './prerendered-controller.ts';
import {PrintController} from './print-controller.ts';
import {maySave, save} from './save.ts';
import {StateController, type WidgetState} from './state-controller.ts';

/**
 * What the widgets have in common: language, data, keyboard, frame. A widget adds its attributes and says its figure.
 *
 * @attr {'auto' | 'light' | 'dark'} color-scheme - Follows the page, unless it says light or dark.
 * @attr {string} lang - The widget's own language, where it is not the page's.
 * @fires conflict-load - Drawn: `{rows, asOf}`.
 * @fires conflict-error - Data or an attribute cannot be used: `{code, message, retained}`, of an attribute also `attribute`, its name.
 * @fires conflict-select - A mark was clicked or tapped: `{row}`.
 * @fires conflict-view-change - The table was opened or closed: `{view}`.
 * @fires conflict-download - The reader asked for the data; can be cancelled: `{format}`.
 * @csspart mark - Every drawn value.
 * @csspart bar - What is filled of a mark.
 * @csspart value - A number.
 * @csspart heading
 * @csspart summary
 * @csspart chart
 * @csspart table
 * @csspart tooltip
 * @csspart marker - The number of an event over the picture.
 * @csspart events - The events behind those numbers.
 * @csspart legend
 * @csspart notes
 * @csspart notice - About data that are old or not whole.
 * @csspart message - A sentence in the place of the picture.
 * @csspart source
 * @csspart source-link
 * @csspart button
 * @cssproperty --conflict-font-family
 * @cssproperty --conflict-text
 * @cssproperty --conflict-quiet
 * @cssproperty --conflict-surface
 * @cssproperty --conflict-rule
 * @cssproperty --conflict-link
 * @cssproperty --conflict-focus
 * @cssproperty --conflict-series-1 - Counts and forces.
 * @cssproperty --conflict-series-2 - The injured, and figures others give.
 * @cssproperty --conflict-series-3 - The dead.
 * @cssproperty --conflict-series-4 - What stands apart.
 * @slot - A fallback for places where the widget is never drawn.
 * @slot heading - Replaces the generated heading.
 * @slot summary - Replaces the generated sentence.
 * @slot note - Stands under the source line.
 */
export abstract class ConflictElement extends MovableElement {
  static override styles = theme;
  static readonly version = version;
  /** The data drawn when the page brings none. */
  static builtIn: Dataset | undefined;

  /** Address of a dataset. */
  @property() src: string | null | undefined;
  /** ISO 3166-1 alpha-2 code: whose events to count in a `src` of events from several countries. */
  @property({converter: word}) country: string | undefined;
  /** Seconds after which `src` is asked for again, while the page is looked at: 30 to 86,400. */
  @property({converter: word}) refresh: string | undefined;
  /** The dataset's release to be drawn; the newest if absent. */
  @property({converter: word}) pin: string | undefined;
  /** A dataset as an object or as JSON text. Setting it always redraws. */
  @property({attribute: false, hasChanged: () => true}) data: unknown;
  /** Replaces the generated heading. */
  @property({converter: word}) heading: string | undefined;
  /** 2 to 6, or `none`. */
  @property({attribute: 'heading-level'}) headingLevel = '3';
  /** Replaces the generated sentence. */
  @property({converter: word}) summary: string | undefined;
  /** `chart`, or `table` to show the table at once; of troops also `timeline`, their strength over time. */
  @property({converter: word}) view: string | undefined;
  /** `lazy` draws when the widget nears the viewport, `eager` at once. */
  @property() loading = 'lazy';
  /** Language used where the page's own is not to be had. */
  @property({attribute: 'fallback-lang'}) fallbackLang = 'en';
  /** Numbering system of the digits: `latn`, `arab`. */
  @property() digits = 'latn';
  /** `auto` runs time in the direction of the script, `ltr` always from left to right. */
  @property({attribute: 'time-axis'}) timeAxis = 'auto';
  /** Takes the download button away. */
  @property({type: Boolean, attribute: 'without-download'}) withoutDownload = false;
  /** Messages in the page's own words, by id, with the same placeholders. */
  @property({attribute: false}) messages: Readonly<Record<string, string>> | undefined;

  #tableOpen: boolean | undefined;
  /** What the last event was about. */
  #news: unknown;
  #figure: Figure | AttributeError | undefined;
  readonly #nearness = new NearnessController(this);
  readonly #language = new LanguageController(this);
  readonly #print = new PrintController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #table = new OverflowController(this);
  readonly #dataset = new DatasetController(
    this,
    (this.constructor as typeof ConflictElement).builtIn,
    (arrival) => this.#settled(arrival)
  );
  readonly #prerendered = new PrerenderedController(
    this,
    () =>
      this.#nearness.near &&
      !!this.#language.current &&
      !this.#dataset.loading &&
      !this.#dataset.arrival.code,
    (tableOpen) => (this.#tableOpen ??= tableOpen || undefined)
  );
  readonly #state = new StateController(this, () => this.#stateNow());
  readonly #rows = new ActiveRowController(
    this,
    () => ({
      mirrored: this.#mirrored(this.#language.current),
      stacked: this.#drawn?.kind === 'bars',
    }),
    (row) => this.#emit('conflict-select', {row})
  );

  /**
   * What the widget says about the data, from them and its properties alone: it is asked when one of these changes.
   * Throws an AttributeError for a value it cannot use.
   */
  protected abstract figureOf(dataset: Dataset): Figure;

  /** The same, of the release that the page wants and of no other. */
  protected pinned(dataset: Dataset): Figure {
    checkRelease(this.pin, dataset);
    return this.figureOf(dataset);
  }

  /** The figure as a CSV file: ISO dates, plain numbers, one line per claim. */
  toCSV(): string {
    const figure = this.#drawn;
    const language = this.#language.current;
    return figure && language ? csvOf(figure, this.#speech(figure.dataset, language)) : '';
  }

  /** What of a file of events is wanted; a change asks for the file again. */
  get choice(): EventChoice {
    return {country: this.country};
  }

  /** Asks for the data again. */
  reload(): void {
    this.#dataset.retry();
  }

  protected override willUpdate(changed: PropertyValues): void {
    readProperties(this, changed);
    if (changed.has('view')) this.#tableOpen = undefined;
    try {
      const seconds = chooseSeconds(this.refresh);
      if (isServer) this.#dataset.hold(this.data as Loaded | undefined);
      else if (this.#nearness.near || this.loading === 'eager')
        this.#dataset.ask(changed.has('data'), seconds);
      const {current} = this.#dataset;
      // Another row under the pointer, another language: what is said stays the same.
      if (changed.size || !current || this.#drawn?.dataset !== current)
        this.#figure = current && this.pinned(current);
    } catch (error) {
      if (!(error instanceof AttributeError)) throw error;
      // It may be about data that are still to come.
      const {loading, arrival} = this.#dataset;
      this.#figure = loading || arrival.code ? undefined : error;
    }
  }

  protected override updated(): void {
    const {arrival, current, loading} = this.#dataset;
    const figure = this.#figure;
    const news =
      figure instanceof AttributeError ? figure.message : arrival.code ? arrival : current;
    if (loading || this.#state.now() === 'loading' || news === this.#news) return;
    this.#news = news;
    if (figure instanceof AttributeError) {
      const {attribute, message} = figure;
      console.warn(`[${this.localName}] ${message}`);
      this.#emit('conflict-error', {code: 'attribute', attribute, message, retained: false});
    } else if (arrival.code) {
      const {code, message} = arrival;
      this.#emit('conflict-error', {code, message, retained: figure !== undefined});
    } else if (figure) {
      this.#emit('conflict-load', {rows: figure.rows.length, asOf: figure.dataset.asOf});
    }
  }

  protected override render(): TemplateResult | typeof noChange {
    const language = this.#language.current;
    if (this.#prerendered.stands) return this.#besidePrerendered(language);
    if (!this.#nearness.near || !language) return html`<slot></slot>`;
    return html`<div
      class="root"
      lang=${language.tag}
      dir=${language.direction}
      aria-busy=${this.#dataset.loading ? 'true' : 'false'}
    >
      ${this.#content(language)}
      <div class="live" role="status">${this.#announcer.text}</div>
    </div>`;
  }

  /** A picture that came with the page stays; under it, why it could not be brought up to date. */
  #besidePrerendered(language: Language | undefined): TemplateResult | typeof noChange {
    if (!language || !this.#dataset.arrival.code) return noChange;
    return html`<p class="notice small" part="notice" role="status">
      ${language.message('stale')}
    </p>`;
  }

  #content(language: Language): TemplateResult {
    const figure = this.#figure;
    const {arrival, loading, retry} = this.#dataset;
    const onRetry = arrival.code && retry;
    if (figure instanceof AttributeError) return messageView(figure.words, {language}, undefined);
    if (!figure) {
      const words = phrase(loading || !arrival.code ? 'loading' : messageOf(arrival));
      return messageView(words, {language}, onRetry);
    }
    const speech = this.#speech(figure.dataset, language);
    if (figure.rows.length === 0)
      return messageView(phrase(arrival.code ? 'stale' : 'empty'), speech, onRetry);
    const level = Number(this.headingLevel);
    const marks = marksOf(figure);
    const {active, told} = this.#rows.among(marks.map(({id}) => id));
    return frameView(figure, {
      speech,
      chart: chartView(figure, {speech, active, mirrored: this.#mirrored(language)}),
      heading: plain(this.heading),
      summary: plain(this.summary),
      headingLevel: level >= 2 && level <= 6 ? level : undefined,
      tableOpen: this.#tableIsOpen,
      tableDrawn: this.#tableIsOpen || this.#print.printing,
      tableOverflows: this.#table.overflows,
      withDownload: !this.withoutDownload && maySave(figure.dataset),
      told: marks.find(({id}) => id === told),
      notice: noticeOf(arrival),
      old: isOld(figure.dataset, Date.now()),
      newer: arrival.newer,
      onRetry,
      onTable: () => this.#toggleTable(),
      onDownload: () => this.#download(),
    });
  }

  get #drawn(): Figure | undefined {
    return this.#figure instanceof AttributeError ? undefined : this.#figure;
  }

  #speech({terms, language: dataLanguage}: Dataset, language: Language): Speech {
    return {language, terms, dataLanguage};
  }

  #mirrored(language: Language | undefined): boolean {
    return language?.direction === 'rtl' && this.timeAxis !== 'ltr';
  }

  #stateNow(): WidgetState {
    const {arrival, loading} = this.#dataset;
    const figure = this.#figure;
    if (loading || !this.#nearness.near || !this.#language.current) return 'loading';
    if (figure instanceof AttributeError) return 'error';
    if (arrival.code) return figure ? 'stale' : 'error';
    if (!figure) return 'loading';
    return figure.rows.length ? 'ready' : 'empty';
  }

  get #tableIsOpen(): boolean {
    return this.#tableOpen ?? this.view === 'table';
  }

  #toggleTable(): void {
    this.#tableOpen = !this.#tableIsOpen;
    this.#emit('conflict-view-change', {view: this.#tableOpen ? 'table' : 'chart'});
    this.requestUpdate();
  }

  #download(): void {
    const event = this.#emit('conflict-download', {format: 'csv'}, true);
    if (event.defaultPrevented) return;
    save(this.toCSV(), `${this.localName}-${this.#drawn?.dataset.asOf ?? ''}.csv`);
  }

  #settled(arrival: Arrival): void {
    const language = this.#language.current;
    if (arrival.code) {
      if (language)
        this.#announcer.say(language.message(this.#drawn ? 'stale' : messageOf(arrival)));
      return;
    }
    // What a page opens with is no news, nor is what it shows already.
    if (!language || [undefined, arrival.dataset].includes(this.#news as Dataset)) return;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const figure = this.#drawn;
      if (!figure) return;
      const speech = this.#speech(figure.dataset, language);
      this.#announcer.say(
        say(phrase('updated', {headline: figure.summary[0] ?? figure.heading}), speech)
      );
    });
  }

  #emit(name: string, detail: object, cancelable = false): CustomEvent {
    const event = new CustomEvent(name, {detail, bubbles: true, composed: true, cancelable});
    this.dispatchEvent(event);
    return event;
  }
}
