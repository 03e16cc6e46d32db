import {isServer, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {Dataset} from '../data/dataset.ts';
import type {Arrival, Loaded} from '../load/arrival.ts';
import type {EventChoice} from '../load/event-choice.ts';
import {AttributeError} from '../model/attribute-error.ts';
import {checkRelease, chooseSeconds} from '../model/choose.ts';
import type {Language} from '../text/language.ts';
import type {Locale} from '../text/say.ts';
import {version} from '../version.ts';
import type {BuiltIn} from './built-in.ts';
import {readProperties, word} from './converters.ts';
import {strangeAttributes} from './strange-attributes.ts';
import {DatasetController} from './dataset-controller.ts';
import {LanguageController} from './language-controller.ts';
import {DrawnElement} from './drawn-element.ts';
import {NearnessController} from './nearness-controller.ts';
import {StateController, type WidgetState} from './state-controller.ts';
import {WholeController} from './whole-controller.ts';

/** What an element makes of a dataset, to be shown. */
export interface Made {
  readonly dataset: Dataset;
  /** What it has to show; none makes it `empty`. */
  readonly rows: readonly unknown[];
  /** What the page asked for and could not be given beside the rest. */
  readonly complaints?: readonly AttributeError[];
}

/**
 * An element that says something about a dataset: its language, its data, its state and its events. What it says, and
 * how that looks, is for those who extend it.
 *
 * @attr {string} lang - The widget's own language, where it is not the page's.
 * @fires conflict-load - Drawn: `{rows, asOf, warnings}`, the last what a reader of events found doubtful.
 * @fires conflict-error - Data or an attribute cannot be used: `{code, message, retained}`, of an attribute also `attribute`, its name.
 */
export abstract class DataElement<M extends Made = Made> extends DrawnElement {
  /** The version of the code, by which two copies on one page are told apart. */
  static readonly version = version;
  /** The data drawn when the page brings none. */
  static builtIn: BuiltIn | undefined;

  /** Address of a dataset. */
  @property() src: string | null | undefined;
  /** ISO 3166-1 alpha-2 code: whose events to count in a `src` of events from several countries. */
  @property({converter: word}) country: string | undefined;
  /** Encoding of a `src` of events that is not UTF-8, such as `windows-1252` or `windows-1256`. */
  @property({converter: word}) encoding: string | undefined;
  /** Seconds after which `src` is asked for again, while the page is looked at: 30 to 86,400. */
  @property({converter: word}) refresh: string | undefined;
  /** The dataset's release to be drawn; the newest if absent. */
  @property({converter: word}) pin: string | undefined;
  /** A dataset as an object or as JSON text. Setting it always redraws. */
  @property({attribute: false, hasChanged: () => true}) data: unknown;
  /** `lazy` draws when the widget nears the viewport, `eager` at once. */
  @property() loading = 'lazy';
  /** Language used where the page's own is not to be had. */
  @property({attribute: 'fallback-lang'}) fallbackLang = 'en';
  /** Numbering system of the digits: `latn`, `arab`. */
  @property() digits = 'latn';
  /** Messages in the page's own words, by id, with the same placeholders. */
  @property({attribute: false}) messages: Readonly<Record<string, string>> | undefined;

  /** What is said, or why it cannot be; undefined before there are data. */
  protected made: M | AttributeError | undefined;
  protected readonly nearness = new NearnessController(this);
  protected readonly language = new LanguageController(this);
  protected readonly datasetController = new DatasetController(
    this,
    this.#builtIn?.first,
    (arrival) => this.settled(arrival)
  );
  protected readonly state = new StateController(this, () => this.#stateNow());
  /** All of the built-in data, of which the first picture needs only a part. */
  protected readonly whole = new WholeController(
    this,
    this.#builtIn,
    () => this.#isFirst,
    (whole) => {
      if (whole) this.datasetController.complete(whole);
      else if (this.#lacks) this.datasetController.fail();
      this.made = undefined;
      this.requestUpdate();
    }
  );
  /** What the last event was about. */
  #news: unknown;

  /**
   * What the widget says about the data, from them and its properties alone: it is asked when one of these changes.
   * Throws an AttributeError for a value it cannot use.
   */
  abstract figureOf(dataset: Dataset): M;

  /** The same with what concerns every widget checked: that this is the release that the page wants. */
  checkedFigureOf(dataset: Dataset): M {
    chooseSeconds(this.refresh);
    checkRelease(this.pin, dataset);
    return this.figureOf(dataset);
  }

  /** What of a file of events is wanted; a change asks for the file again. */
  get choice(): EventChoice {
    return {country: this.country, encoding: this.encoding};
  }

  get #builtIn(): BuiltIn | undefined {
    return (this.constructor as typeof DataElement).builtIn;
  }

  /** Whether what would be drawn is the first part of the built-in data. */
  get #isFirst(): boolean {
    const {current} = this.datasetController;
    return current !== undefined && current === this.#builtIn?.first;
  }

  /** Whether the page asks for more than the first part of the built-in data has. */
  get #lacks(): boolean {
    return this.#isFirst && !!this.#builtIn?.fetchWhole && !this.isBare;
  }

  /** Whether the page asks for nothing, so that the widget draws what it always does. */
  protected get isBare(): boolean {
    const {elementProperties} = this.constructor as typeof DataElement;
    const {elementProperties: known} = Object.getPrototypeOf(
      this.constructor
    ) as typeof DataElement;
    return [...elementProperties.keys()].every(
      (name) => known.has(name) || Reflect.get(this, name) === undefined
    );
  }

  /** Asks for the data again. */
  reload(): void {
    this.datasetController.retry();
  }

  protected override willUpdate(changed: PropertyValues): void {
    readProperties(this, changed);
    try {
      const seconds = chooseSeconds(this.refresh);
      if (isServer) this.datasetController.hold(this.data as Loaded | undefined);
      else if (this.nearness.near || this.loading === 'eager')
        this.datasetController.ask(changed.has('data'), seconds);
      const {current} = this.datasetController;
      if (this.#lacks) {
        this.made = undefined;
        if (!this.datasetController.arrival.code) void this.whole.fetch();
        return;
      }
      // Another row under the pointer, another language, data that were handed on: what is said stays the same.
      const chosenAnew = [...changed.keys()].some((name) => name !== 'data');
      if (chosenAnew || !current || this.drawn?.dataset !== current)
        this.made = current && this.checkedFigureOf(current);
    } catch (error) {
      if (!(error instanceof AttributeError)) throw error;
      // It may be about data that are still to come.
      const {loading, arrival} = this.datasetController;
      this.made = loading || arrival.code ? undefined : error;
    }
  }

  protected override firstUpdated(): void {
    if (isServer) return;
    const known = (this.constructor as typeof DataElement).observedAttributes;
    for (const message of strangeAttributes(this.getAttributeNames(), known))
      console.warn(`[${this.localName}] ${message}`);
  }

  protected override updated(): void {
    const {arrival, current, loading} = this.datasetController;
    const {made} = this;
    // More of the built-in data is nothing new about them.
    const data = this.datasetController.isOwn ? this.#builtIn : current;
    const news = made instanceof AttributeError ? made.message : arrival.code ? arrival : data;
    if (loading || this.state.now() === 'loading' || news === this.#news) return;
    this.#news = news;
    if (made instanceof AttributeError) this.#complain(made, false);
    else if (arrival.code) {
      const {code, message} = arrival;
      this.emit('conflict-error', {code, message, retained: made !== undefined});
    } else if (made) {
      const detail = {
        rows: made.rows.length,
        asOf: made.dataset.asOf,
        warnings: arrival.warnings ?? [],
      };
      this.emit('conflict-load', detail);
      made.complaints?.forEach((complaint) => this.#complain(complaint, true));
    }
  }

  /** To the author; readers have no use for the names of attributes. */
  #complain({attribute, message}: AttributeError, retained: boolean): void {
    console.warn(`[${this.localName}] ${message}`);
    this.emit('conflict-error', {code: 'attribute', attribute, message, retained});
  }

  /** What can be shown. */
  protected get drawn(): M | undefined {
    return this.made instanceof AttributeError ? undefined : this.made;
  }

  /** Whether an answer is what the page opened with, or shows already. */
  protected isKnown(arrival: Arrival): boolean {
    return [undefined, arrival.dataset].includes(this.#news as Dataset);
  }

  /** Called when the data have come or could not. */
  protected abstract settled(arrival: Arrival): void;

  protected speechFor({terms, language: dataLanguage}: Dataset, language: Language): Locale {
    return {language, terms, dataLanguage};
  }

  protected emit(name: string, detail: object, cancelable = false): CustomEvent {
    const event = new CustomEvent(name, {detail, bubbles: true, composed: true, cancelable});
    this.dispatchEvent(event);
    return event;
  }

  #stateNow(): WidgetState {
    const {arrival, loading} = this.datasetController;
    const {made} = this;
    if (loading || !this.nearness.near || !this.language.current) return 'loading';
    if (made instanceof AttributeError) return 'error';
    if (arrival.code) return made ? 'stale' : 'error';
    if (!made) return 'loading';
    return made.rows.length ? 'ready' : 'empty';
  }
}
