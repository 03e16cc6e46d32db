import type {CSSResultGroup, PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {mayPassOn} from '../data/terms-of-use.ts';
import {csvOf} from '../frame/csv.ts';
import {jsonOf} from '../frame/json.ts';
import type {Action} from '../frame/button.ts';
import {frameMarks} from '../frame/frame.ts';
import {messageMarks} from '../frame/message.ts';
import {theme} from '../frame/theme/index.ts';
import type {Arrival} from '../load/arrival.ts';
import {isOld, messageOf, noticeOf} from '../load/notice.ts';
import type {Child, Mark} from '../marks/mark.ts';
import {AttributeError} from '../model/attribute-error.ts';
import type {Figure} from '../model/figure.ts';
import type {Language} from '../text/language.ts';
import {say, type Locale} from '../text/say.ts';
import {phrase} from '../text/words.ts';
import {ActiveRowController} from './active-row-controller.ts';
import {AnnouncerController} from './announcer-controller.ts';
import {plain, word} from './converters.ts';
import {DataElement} from './data-element.ts';
import {OverflowController} from './overflow-controller.ts';
import {PrerenderedController} from './prerendered-controller.ts';
import {PrintController} from './print-controller.ts';
import {save} from './save.ts';

/**
 * A widget: a figure drawn in a frame of heading, sentence, table and sources, with keyboard, tooltip and download.
 *
 * @attr {'auto' | 'light' | 'dark'} color-scheme - Follows the page, unless it says light or dark.
 * @fires conflict-select - A mark was clicked or tapped, or pressed with Enter or Space where it is a button: `{row}`.
 * @fires conflict-view-change - The table was opened or closed: `{view}`.
 * @fires conflict-download - The reader asked for the data; can be cancelled: `{format}`.
 * @csspart mark - Every drawn value.
 * @csspart bar - What is filled of a mark.
 * @csspart value - A number.
 * @csspart heading
 * @csspart subtitle - Where, what is measured, and when.
 * @csspart summary
 * @csspart chart
 * @csspart table
 * @csspart tooltip
 * @csspart marker - The number of an event over the picture.
 * @csspart events - The events behind those numbers.
 * @csspart legend
 * @csspart caution - What must be known of the figures.
 * @csspart notes
 * @csspart notice - About data that are old or not whole.
 * @csspart message - A sentence in the place of the picture.
 * @csspart source
 * @csspart source-link
 * @csspart button
 * @cssproperty --conflict-font-family
 * @cssproperty --conflict-text
 * @cssproperty --conflict-quiet
 * @cssproperty --conflict-surface - The widget's ground; may be transparent.
 * @cssproperty --conflict-paper - Text on dark, and what shields letters from lines.
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
export abstract class ConflictElement extends DataElement<Figure> {
  static override styles: CSSResultGroup = theme;

  /** Replaces the generated heading. */
  @property({converter: word}) heading: string | undefined;
  /** 2 to 6, or `none`. */
  @property({attribute: 'heading-level'}) headingLevel = '3';
  /** Replaces the generated sentence. */
  @property({converter: word}) summary: string | undefined;
  /** `chart`, or `table` to show the table at once; of troops also `timeline`, their strength over time. */
  @property({converter: word}) view: string | undefined;
  /** `auto` runs time in the direction of the script, `ltr` always from left to right. */
  @property({attribute: 'time-axis'}) timeAxis = 'auto';
  /** Takes the download button away. */
  @property({type: Boolean, attribute: 'without-download'}) withoutDownload = false;

  #tableOpen: boolean | undefined;
  /** The focus was inside when the update under way began. */
  #hadFocus = false;
  readonly #print = new PrintController(this, () => {
    // Paper has no viewport.
    this.nearness.arrive();
    this.performUpdate();
  });
  readonly #announcer = new AnnouncerController(this);
  readonly #table = new OverflowController(this);
  readonly #prerendered = new PrerenderedController(
    this,
    () =>
      this.nearness.near &&
      !!this.language.current &&
      !this.datasetController.loading &&
      !this.datasetController.arrival.code &&
      // Its links would be gone for a moment.
      this.whole.isSettled,
    (tableOpen) => (this.#tableOpen ??= tableOpen || undefined)
  );
  protected readonly rows = new ActiveRowController(
    this,
    () => ({
      mirrored: this.#mirrored(this.language.current),
      stacked: !!this.drawn?.chart.stacked,
      ranked: this.drawn?.chart.ranked?.(this.drawn),
    }),
    (row) => this.select(row)
  );

  /**
   * The figure as a CSV file: ISO dates, plain numbers, one line a figure, its further sources in lines of their own. Of the built-in data the addresses are there
   * a moment after the first drawing.
   */
  toCSV(): string {
    return this.#textAs('csv');
  }

  #textAs(format: 'csv' | 'json'): string {
    const figure = this.drawn;
    const language = this.language.current;
    if (!figure || !language) return '';
    return (format === 'csv' ? csvOf : jsonOf)(figure, this.speechFor(figure.dataset, language));
  }

  /** What the shadow root holds, for those who write it where there is no document. */
  mark(): Mark {
    this.willUpdate(new Map());
    return this.#root(this.language.current!);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', ({target}) => {
      const {action} = (target as Element).closest<HTMLElement>('[data-action]')?.dataset ?? {};
      if (action) this.#actions[action as Action]();
    });
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('view')) this.#tableOpen = undefined;
    this.#hadFocus = !!this.shadowRoot?.activeElement;
  }

  protected override updated(): void {
    super.updated();
    const {activeElement} = this.shadowRoot!;
    // Browsers take it from what is hidden, or no stop any more, only when they draw.
    if (this.#hadFocus && (activeElement?.matches('[hidden] *, .scroll:not([tabindex])') ?? true))
      this.#refocus();
  }

  /** Whatever had the focus is gone: it goes to the picture, else to what stands in its place. */
  #refocus(): void {
    ['.chart:not([hidden]) [tabindex="0"]', '[aria-controls]', '.message'].some((place) => {
      const found = this.shadowRoot!.querySelector<HTMLElement>(place);
      found?.focus();
      return found;
    });
  }

  protected override render(): Mark | undefined {
    const language = this.language.current;
    if (this.#prerendered.stands) return this.#besidePrerendered(language);
    // What is far away keeps its room, or all of a long page would be near at once. What the page itself gave is there in a
    // moment: nothing is drawn in between.
    if (!this.nearness.near || !language || (this.datasetController.isReading && !this.made))
      return ['div', {class: 'waiting'}, [['slot', {}]]];
    return this.#root(language);
  }

  /** A picture that came with the page stays; under it, why it could not be brought up to date. */
  #besidePrerendered(language: Language | undefined): Mark | undefined {
    if (!language || !this.datasetController.arrival.code) return undefined;
    const told = {class: 'notice small', part: 'notice', role: 'status'};
    return ['p', told, language.message('stale')];
  }

  #root(language: Language): Mark {
    const {loading} = this.datasetController;
    const busy = `${loading}`;
    return [
      'div',
      {
        class: loading && !this.made ? 'root waiting' : 'root',
        lang: language.tag,
        dir: language.direction,
        'aria-busy': busy,
      },
      [...this.#content(language), ['div', {class: 'live', role: 'status'}]],
    ];
  }

  #content(language: Language): readonly Child[] {
    const figure = this.made;
    const {arrival, loading} = this.datasetController;
    const canRetry = !!arrival.code;
    if (figure instanceof AttributeError)
      return messageMarks(phrase('error_chart'), {language}, false);
    if (!figure) {
      const words = phrase(loading || !arrival.code ? 'loading' : messageOf(arrival));
      return messageMarks(words, {language}, canRetry);
    }
    const locale = this.speechFor(figure.dataset, language);
    if (figure.rows.length === 0)
      return messageMarks(
        arrival.code ? phrase('stale') : (noticeOf(arrival) ?? figure.none ?? phrase('empty')),
        locale,
        canRetry
      );
    const {chart, dataset} = figure;
    const level = Number(this.headingLevel);
    const marks = chart.rowsOf(figure);
    const {active, told} = this.rows.among(marks.map(({id}) => id));
    return frameMarks(figure, {
      locale,
      chart: chart.draw(figure, {
        locale,
        active,
        mirrored: this.#mirrored(language),
        chosen: this.chosen,
      }),
      beneath: this.beneath?.(figure, locale),
      heading: plain(this.heading),
      summary: plain(this.summary),
      headingLevel: level >= 2 && level <= 6 ? level : undefined,
      tableOpen: this.#tableIsOpen,
      tableDrawn: this.#tableIsOpen || this.#print.printing,
      tableOverflows: this.#table.overflows,
      withDownload: !this.withoutDownload && mayPassOn(dataset),
      told: marks.find(({id}) => id === told),
      notice: noticeOf(arrival, figure.complaints?.length),
      old: isOld(dataset, Date.now()),
      newer: arrival.newer,
      canRetry,
    });
  }

  /** Id of the mark that was pressed, empty where none was; undefined where marks cannot be pressed. */
  protected get chosen(): string | undefined {
    return undefined;
  }

  /** What stands under the picture because a mark was pressed. */
  protected beneath?(figure: Figure, locale: Locale): Mark | undefined;

  /** A mark was clicked, or pressed with a key. */
  protected select(row: string): void {
    this.emit('conflict-select', {row});
  }

  /** What was opened by a press is closed. */
  protected close?(): void;

  protected override get isBare(): boolean {
    return super.isBare && (!this.view || this.view === 'chart' || this.view === 'table');
  }

  #mirrored(language: Language | undefined): boolean {
    return language?.direction === 'rtl' && this.timeAxis !== 'ltr';
  }

  get #tableIsOpen(): boolean {
    return this.#tableOpen ?? this.view === 'table';
  }

  /** What the buttons do. */
  readonly #actions: Readonly<Record<Action, () => void>> = {
    retry: () => this.reload(),
    close: () => this.close?.(),
    table: () => {
      this.#tableOpen = !this.#tableIsOpen;
      void this.whole.fetch();
      this.emit('conflict-view-change', {view: this.#tableOpen ? 'table' : 'chart'});
      this.requestUpdate();
    },
    download: () => this.#download('csv'),
    json: () => this.#download('json'),
  };

  #download(format: 'csv' | 'json'): void {
    const event = this.emit('conflict-download', {format}, true);
    if (event.defaultPrevented) return;
    const {country = '', asOf = ''} = this.drawn?.dataset ?? {};
    const name = [this.localName, country, asOf].filter(Boolean).join('-');
    void this.whole.fetch().then(() => save(this.#textAs(format), `${name}.${format}`, format));
  }

  protected override settled(arrival: Arrival): void {
    const language = this.language.current;
    if (!language) return;
    if (arrival.code) {
      this.#announcer.say(() => language.message(this.drawn ? 'stale' : messageOf(arrival)));
      return;
    }
    // What a page opens with is no news, nor is what it shows already.
    if (this.isKnown(arrival)) return;
    this.requestUpdate();
    void this.updateComplete.then(() =>
      this.#announcer.say(() => {
        const figure = this.drawn;
        if (!figure) return '';
        const headline = figure.summary[0] ?? figure.heading;
        return say(phrase('updated', {headline}), this.speechFor(figure.dataset, language));
      })
    );
  }
}
