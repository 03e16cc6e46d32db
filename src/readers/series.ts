import {
  measures,
  type Coverage,
  type Measure,
  type Provenance,
  type Series,
  type SeriesValue,
} from '../data/dataset.ts';
import {firstDay, lastDay} from '../data/date.ts';
import type {Reported, Value} from '../data/estimate.ts';
import {maxText} from '../data/format/limits.ts';
import type {PartialDate} from '../data/text.ts';
import {codeOf} from './cells.ts';
import type {Count, CountOptions, Group, PeriodTally} from './count.ts';
import {coveredPeriods} from './observed-coverage.ts';
import {lastDayOf, periodOf} from '../data/period.ts';
import {partOf} from './tally.ts';
import type {About, Reader} from './reader.ts';

/** What has been counted, as series of a dataset: one per measure, region and, where types overlap, type. */
export function toSeries(
  count: Count,
  options: CountOptions,
  reader: Reader,
  about: About,
  provenance?: Provenance
): Series[] {
  const wanted = measures.filter(
    (measure) =>
      (options.measure ?? measure) === measure &&
      (measure === 'attacks' ? count.hasEvents : count.hasFatalities)
  );
  const coverage = coverageOf(count, options, reader, about);
  const counts = reader.overlapping === true || !count.hasEvents;
  const silent =
    coverage && !counts && !reader.ready ? coveredPeriods(coverage, count.interval) : [];
  const codes = regionCodes(count);
  const only = options.eventTypes?.map((type) => reader.terms[codeOf(type)] ?? type).join(', ');
  return [...count.groups.values()].flatMap((group) =>
    wanted.map((measure): Series => {
      const type = group.type ? (reader.terms[group.type] ?? group.type) : only;
      const label = [group.region, type].filter(Boolean);
      const title = [about.title ?? about.source.title ?? reader.name, ...label].join(', ');
      return {
        id: [reader.id, codes.get(group.region), group.type, measure].filter(Boolean).join('-'),
        name: `${title}: ${measure === 'attacks' ? 'events' : 'people killed'}`,
        definition: definitionOf(measure, about, count, group, only, reader.ready),
        measure,
        interval: count.interval,
        ...(group.region && {region: group.region}),
        claimant: reader.id,
        source: reader.id,
        status: about.status,
        ...noteOf(count, options, !about.coverage && !counts),
        values: valuesOf(measure, group, silent),
        ...(provenance && {provenance}),
      };
    })
  );
}

/**
 * What the files cover: of a publisher's, what their rows bear out; of a list of one's own, what its author says.
 * Months in which a row could not be read are gaps; a row without any date leaves nothing that is known to be zero.
 */
export function coverageOf(
  count: Count,
  options: CountOptions,
  reader: Reader,
  about: About
): Coverage | undefined {
  if (count.unread.has('')) return undefined;
  const {covers, since, until} = options;
  const seen = reader.home
    ? covers && {since: firstDay(covers.since), until: lastDay(covers.until)}
    : count.coverage.within(about.coverage, since, until);
  if (!seen || !count.unread.size) return seen;
  const unread = [...count.unread].map((day) => day.slice(0, 7));
  return {...seen, gaps: [...new Set([...(seen.gaps ?? []), ...unread])].sort()};
}

/** A code for every region, each once: two names may share their ASCII letters, or have none. */
function regionCodes({groups}: Count): ReadonlyMap<string, string> {
  const codes = new Map([['', '']]);
  const taken = new Set<string>();
  for (const {region} of groups.values()) {
    if (codes.has(region)) continue;
    const base = codeOf(region, 'region');
    let code = base;
    for (let number = 2; taken.has(code); number++) code = `${base}_${number}`;
    taken.add(code);
    codes.set(region, code);
  }
  return codes;
}

function valuesOf(
  measure: Measure,
  {periods}: Group,
  silent: readonly PartialDate[]
): SeriesValue[] {
  const split = [...periods.values()].some(({types}) => types.size > 1);
  const names = [...new Set([...periods.keys(), ...silent])].sort();
  return names.map((period): SeriesValue => {
    const sum = periods.get(period);
    if (!sum) return {period, best: 0};
    const parts = split ? partsOf(measure, sum) : {};
    return {
      period,
      ...(measure === 'fatalities' ? sum.all.fatalities : eventsOf(sum)),
      ...(Object.keys(parts).length && {parts}),
    };
  });
}

/** A month of which only a summary tells has had attacks, and nobody says how many. */
const eventsOf = ({all}: PeriodTally): Value =>
  all.events || !all.summaries ? all.eventCount : {gap: 'not_reported'};

function partsOf(measure: Measure, {types}: PeriodTally): Record<string, Reported> {
  const parts: Record<string, Reported> = {};
  for (const [type, tally] of types) {
    const part = measure === 'attacks' ? partOf(tally.eventCount) : tally.part;
    if (part !== undefined) parts[type] = part;
  }
  return parts;
}

/** `only` names the event types asked for: what the format counts by itself is then not what was counted. */
function definitionOf(
  measure: Measure,
  about: About,
  {interval}: Count,
  {type}: Group,
  only: string | undefined,
  ready = false
): string {
  const rule = ready
    ? `added up by the ${interval}`
    : measure === 'attacks'
      ? `each counted in the ${interval} in which it began`
      : `added up by the ${interval} in which the events began; low, best and high are the sums of the source’s own`;
  if (only)
    return `${measure === 'attacks' ? 'Events' : 'People reported killed in events'} of type ${only} only, ${rule}.`;
  return `${measure === 'attacks' ? about.events : about.deaths}${type ? ` (${type})` : ''}, ${rule}.`;
}

const reasons: Record<string, string> = {
  summaries: 'Rows that sum up several events, which are not counted as events',
  vague_dates: 'Events dated too vaguely for the interval, which are in no number',
  duplicates: 'Rows with an id met before, which are not counted again',
  older_versions: 'Earlier versions of events, of which the latest is counted',
  unread: 'Rows that could not be read, without which the counts are too low',
  future_dates: 'Events dated after the day of the reading, which are in no number',
};

/** What a reader of the numbers must know about what is not in them. */
function noteOf(count: Count, {since, until}: CountOptions, observed: boolean): {note?: string} {
  const {interval, running} = count;
  const sentences = [...count.leftOut].map(([reason, {events, fatalities}]) => {
    const what = reasons[reason] ?? `Left out, ${reason.replaceAll('_', ' ')}`;
    const killed =
      fatalities && reason !== 'duplicates' && reason !== 'older_versions'
        ? ` (${fatalities} killed)`
        : '';
    return `${what}: ${events}${killed}.`;
  });
  if (running)
    sentences.push(
      `Events that went on into a later ${interval}, counted where they began: ${running}.`
    );
  const first = since?.padEnd(10, '-01') ?? '';
  const last = until ? lastDay(until) : '9999';
  const begins = (day: PartialDate) => periodOf(day, interval).padEnd(10, '-01') === day;
  const ends = (day: PartialDate) => lastDayOf(periodOf(day, interval), interval) === day;
  const cutBefore = since !== undefined && !begins(first);
  const cutAfter = until !== undefined && !ends(last);
  if (cutBefore) sentences.push(`Counted from ${first}: the first ${interval} is not whole.`);
  if (cutAfter) sentences.push(`Counted up to ${last}: the last ${interval} is not whole.`);
  // Where nobody states what the files cover, they may begin and end within a period.
  const [begin, finish] = count.coverage.days;
  const doubtful = [
    !cutBefore && begin > first && !begins(begin) && 'first',
    !cutAfter && finish < last && !ends(finish) && 'last',
  ].filter(Boolean);
  if (observed && doubtful.length)
    sentences.push(
      `The file’s events lie between ${begin} and ${finish}: the ${doubtful.join(' and the ')} ${interval} may not be whole.`
    );
  // The provenance has it all; a text has its limit.
  while (sentences.join(' ').length > maxText) sentences.pop();
  return sentences.length ? {note: sentences.join(' ')} : {};
}
