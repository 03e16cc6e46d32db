import type {Coverage, Interval} from '../data/dataset.ts';
import {dayBefore, lastDay, parseDate} from '../data/date.ts';
import type {PartialDate} from '../data/text.ts';
import type {EventRecord} from './event-record.ts';
import {periodOf, periodsBetween, type Period} from '../data/period.ts';

/**
 * What a file shows that it covers: from its first event to its last, of any country, and of those years the ones in
 * which it has an event in the country asked for. Elsewhere a silent month may be one that nobody looked at.
 */
export class ObservedCoverage {
  #since = '9999';
  #until = '';
  readonly #days = new Set<PartialDate>();

  add({start, end}: EventRecord, inCountry: boolean): void {
    if (start < this.#since) this.#since = start;
    if (end > this.#until) this.#until = end;
    if (inCountry) this.#days.add(start).add(end);
  }

  /** The first and the last day of the events met, of any country. */
  get days(): readonly [first: PartialDate, last: PartialDate] {
    return [this.#since, this.#until];
  }

  /**
   * The span, within the days asked for; `gaps` are years. Beyond the first and the last event the publisher's word
   * counts only where the rows bear it out: up to a month from the ends that he states. A file may be somebody's
   * selection under the publisher's name.
   */
  within(stated?: Coverage, since?: PartialDate, until?: PartialDate): Coverage | undefined {
    const years = [...new Set([...this.#days].map((day) => day.slice(0, 4)))].sort();
    const [first, last] = [years[0], years.at(-1)];
    if (!first || !last) return undefined;
    const isFromStart = stated && near(stated.since, this.#since);
    const isToEnd = stated && near(this.#until, stated.until);
    const begin = latest(
      isFromStart ? latest(stated.since, `${first}-01-01`) : this.#since,
      since?.padEnd(10, '-01') ?? ''
    );
    const finish = earliest(
      isToEnd ? earliest(stated.until, `${last}-12-31`) : this.#until,
      until ? lastDay(until) : '9999'
    );
    if (begin > finish) return undefined;
    const gaps: string[] = [];
    for (let year = Number(begin.slice(0, 4)); year <= Number(finish.slice(0, 4)); year++)
      if (!years.includes(String(year))) gaps.push(String(year));
    return {since: begin, until: finish, ...(gaps.length && {gaps})};
  }
}

/** Whether the second day is not before the first and at most a month later. */
const near = (first: PartialDate, second: PartialDate): boolean =>
  first <= second && parseDate(second).getTime() - parseDate(first).getTime() <= 31 * 86_400_000;

const latest = (a: PartialDate, b: PartialDate) => (a > b ? a : b);
const earliest = (a: PartialDate, b: PartialDate) => (a < b ? a : b);

/** The periods of which every day is covered: those without an event are zero, and no others. */
export function coveredPeriods(
  {since, until, gaps = []}: Coverage,
  interval: Interval
): PartialDate[] {
  const open = ({start, end}: Period) =>
    !gaps.some((gap) => gap.padEnd(10, '-01') < end && lastDay(gap) >= start);
  return periodsBetween(since, until, interval)
    .filter((period) => period.start >= since && dayBefore(period.end) <= until && open(period))
    .map(({start}) => periodOf(start, interval));
}
