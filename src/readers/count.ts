import type {Interval, Measure} from '../data/dataset.ts';
import {plain, pointOf} from '../data/estimate.ts';
import type {PartialDate} from '../data/text.ts';
import {copyOf} from './cells.ts';
import {createFilter, type EventFilter} from './event-filter.ts';
import type {DatePrecision, EventRecord} from './event-record.ts';
import {ObservedCoverage} from './observed-coverage.ts';
import {periodOf} from '../data/period.ts';
import {Tally} from './tally.ts';

export interface CountOptions extends EventFilter {
  readonly interval?: Interval | undefined;
  /** Both, where none is named. */
  readonly measure?: Measure | undefined;
  /** The day of the reading: what is dated later has not happened. */
  readonly checked?: PartialDate | undefined;
  /** The first and the last day that the author says a list of one's own covers. */
  readonly covers?: {readonly since: PartialDate; readonly until: PartialDate} | undefined;
  /** A series for every first-level region beside the one for all. */
  readonly by?: 'region' | undefined;
}

/** Events that stand in no period, by reason, with the people killed in them. */
export interface LeftOut {
  events: number;
  fatalities: number;
}
export type LeftOutReason =
  'summaries' | 'vague_dates' | 'duplicates' | 'older_versions' | (string & {});

/** What became of an event: it may be listed, it takes the place of an older version of itself, or it is neither. */
export type Taken = 'new' | 'newer' | false;

export interface PeriodTally {
  readonly all: Tally;
  readonly types: Map<string, Tally>;
}

/** What one series is about: the region and, where types overlap, the type; blank for all. */
export interface Group {
  readonly region: string;
  readonly type: string;
  readonly periods: Map<PartialDate, PeriodTally>;
}

const order = ['day', 'week', 'month', 'quarter', 'year'];

/**
 * Counts events in one pass. The rule: an event belongs to the period it began in; a date vaguer than the interval
 * counts only if all the days it may mean lie in one period; a row that sums up several events is no attack, and its
 * deaths count only if it lies in one period; an id met before is not counted again, unless its row says that it was written
 * later: then it counts in the place of the earlier one. What is left out is kept apart.
 */
export class Count {
  readonly coverage = new ObservedCoverage();
  readonly groups = new Map<string, Group>();
  readonly leftOut = new Map<LeftOutReason, LeftOut>();
  readonly interval: Interval;
  /** Events counted, and those of them that went on into a later period. */
  counted = 0;
  running = 0;
  readonly countries = new Map<string, number>();
  /** The types met in the country, where some were asked for: to be named where none of these is there. */
  readonly types = new Set<string>();
  /** Dates of rows that could not be read, as much of them as is known; blank for nothing. */
  readonly unread = new Set<PartialDate>();
  hasEvents = false;
  hasFatalities = false;
  /** What an id met before is: the same row again, or an older version, where files are read from the newest on. */
  again: LeftOutReason = 'duplicates';
  /** By id, where rows say when they were written: a later one may still come. */
  readonly #held = new Map<string | number, EventRecord>();
  readonly #filter;
  readonly #ids = new Set<string | number>();
  readonly #options: CountOptions;
  readonly #overlapping: boolean;

  constructor(options: CountOptions, overlapping = false) {
    this.interval = options.interval ?? 'month';
    this.#options = options;
    this.#overlapping = overlapping;
    this.#filter = createFilter(options);
  }

  /** Notes a row that could not be read: its period is not known, which is not zero. */
  addUnread(date: PartialDate): void {
    this.unread.add(copyOf(date));
    this.#noteLeftOut('unread', 1, 0);
  }

  /** Whether the event is among those asked for (and so may be listed), counted or not. */
  add(event: EventRecord): Taken {
    const {country = '', id} = event;
    if (event.start > (this.#options.checked ?? '9999'))
      return this.#leaveOut('future_dates', event);
    this.countries.set(country, (this.countries.get(country) ?? 0) + 1);
    const inCountry = this.#filter.inCountry(event);
    this.coverage.add(event, inCountry);
    if (inCountry && this.#options.eventTypes && !this.types.has(event.type))
      this.types.add(copyOf(event.type));
    if (!inCountry || !this.#filter.wanted(event)) return false;
    if (id !== undefined) {
      const key = keyOf(id);
      if (event.written !== undefined) return this.#hold(key, event);
      if (this.#ids.has(key)) return this.#leaveOut(this.again, event);
      this.#ids.add(key);
    }
    return this.#settle(event) && 'new';
  }

  /** Counts the events of which a later version might have come. */
  finish(): void {
    for (const event of this.#held.values()) this.#settle(event);
    this.#held.clear();
  }

  #hold(key: string | number, event: EventRecord): Taken {
    const known = this.#held.get(key);
    const older = known && known.written! >= event.written! ? event : known;
    const same = known?.written === event.written;
    if (older) this.#leaveOut(same ? 'duplicates' : 'older_versions', older);
    if (older === event) return false;
    this.#held.set(key, copyOf(event));
    if (known) return 'newer';
    return this.#isAside(event) ? false : 'new';
  }

  #isAside = ({aside}: EventRecord): boolean => !!aside && !this.#options.eventTypes;

  #settle(event: EventRecord): boolean {
    if (this.#isAside(event)) return this.#leaveOut(event.aside!, event);
    this.#place(event);
    return true;
  }

  #place(event: EventRecord): void {
    const {start, end, datePrecision, summary, type} = event;
    const period = periodOf(start, this.interval);
    const within = start === end || periodOf(end, this.interval) === period;
    if (vaguer(datePrecision, this.interval) && !(within && start < end))
      return void this.#leaveOut('vague_dates', event);
    if (summary && !within) return void this.#leaveOut('summaries', event);
    if (summary) this.#leaveOut('summaries', event, true);
    this.counted++;
    if (!within) this.running++;
    this.hasEvents ||= event.events !== undefined;
    this.hasFatalities ||= event.fatalities !== undefined;
    const split = this.#overlapping ? type : '';
    this.#tally(event, '', split, period);
    if (this.#options.by) this.#tally(event, event.region ?? 'not recorded', split, period);
  }

  #tally(event: EventRecord, region: string, type: string, period: PartialDate): void {
    const key = type ? `${region}\n${type}` : region;
    let group = this.groups.get(key);
    if (!group)
      this.groups.set(copyOf(key), (group = {region: copyOf(region), type, periods: new Map()}));
    let sum = group.periods.get(period);
    if (!sum) group.periods.set(period, (sum = {all: new Tally(), types: new Map()}));
    let part = sum.types.get(event.type);
    if (!part) sum.types.set(event.type, (part = new Tally()));
    if (event.summary) sum.all.summaries++;
    else for (const tally of [sum.all, part]) tally.addEvents(event.events);
    sum.all.addFatalities(event.fatalities);
    part.addFatalities(event.fatalities);
  }

  #leaveOut(reason: LeftOutReason, event: EventRecord, deathsCounted = false): false {
    const killed = deathsCounted ? 0 : (pointOf(event.fatalities ?? {}) ?? 0);
    const events = plain(event.events);
    this.#noteLeftOut(reason, pointOf(events) ?? 1, killed);
    return false;
  }

  #noteLeftOut(reason: LeftOutReason, events: number, fatalities: number): void {
    const sum = this.leftOut.get(reason) ?? {events: 0, fatalities: 0};
    sum.events += events;
    sum.fatalities += fatalities;
    this.leftOut.set(reason, sum);
  }
}

/** A number takes a third of the memory of its digits. */
const keyOf = (id: string) => (/^[1-9]\d{0,8}$/.test(id) ? Number(id) : copyOf(id));

const vaguer = (precision: DatePrecision, interval: Interval) =>
  order.indexOf(precision) > order.indexOf(interval);
