import type {ColumnFigure, Span} from '../../charts/columns/index.ts';
import type {Dataset, Series, TimelineEvent} from '../../data/dataset.ts';
import {dayBefore, firstDay, parseDate} from '../../data/date.ts';
import {isGap, type Value} from '../../data/estimate.ts';
import {sum} from '../../data/sum.ts';
import type {PartialDate, Text} from '../../data/text.ts';
import {accordingTo} from '../../model/claims.ts';
import type {Row} from '../../model/row.ts';
import {phrase, type Words} from '../../text/words.ts';
import {isFinding} from './finding.ts';

/** Months compared on each side of an event: a whole year, so that no season is on one side only. */
export const monthsCompared = 12;
/** With fewer months than these on a side, nothing is compared. */
const fewestMonths = 6;

/** What two spans are compared around. */
export interface Turn {
  readonly date: PartialDate;
  readonly event: TimelineEvent | undefined;
}

/**
 * A figure of months with two spans of the same length marked in it, before and after a day: those that are there to be
 * compared, whole and with a number in every month. Undefined where there are no such spans.
 */
export function comparedFigure(
  dataset: Dataset,
  series: Series,
  figure: ColumnFigure,
  {date, event}: Turn
): ColumnFigure | undefined {
  const {rows} = figure;
  const turn = turnAmong(rows, date);
  const length = Math.min(monthsCompared, turn, rows.length - turn);
  if (figure.interval !== 'month' || length < fewestMonths) return undefined;
  const before = rows.slice(turn - length, turn);
  const after = rows.slice(turn, turn + length);
  const rest = rows.slice(turn + length);
  if ([...before, ...after].some(({value}) => isGap(value))) return undefined;
  const [a, b] = [before, after].map((span) => sum(span.map(({value}) => value))) as [Value, Value];
  const numbers = {a: {reported: a}, b: {reported: b}, n: {number: length}};
  const isCoup = event?.kind === 'coup';
  return {
    ...figure,
    rows: rows.map((row) => (before.includes(row) ? {...row, series: 'other'} : row)),
    spans: [
      spanOf('before', before, rows, {n: numbers.a, months: numbers.n}),
      spanOf('after', after, rows, {n: numbers.b, months: numbers.n}),
    ],
    turn: {at: turn, label: event ? {text: shortLabel(event)} : {date}, date: {date}},
    events: figure.events.filter(({id}) => id !== event?.id),
    heading: isFinding(a, b)
      ? phrase(isCoup ? 'heading_compare_coup' : 'heading_compare', {
          what: {text: series.name},
          date: {date},
          ...numbers,
        })
      : figure.heading,
    summary: [
      phrase('summary_compare', {
        where: accordingTo(dataset, series, {country: dataset.country}),
        before: stretch(before),
        after: stretch(after),
        ...numbers,
      }),
      ...(rest.length
        ? [
            phrase('summary_compare_rest', {
              n: {reported: sum(rest.map(({value}) => value))},
              span: stretch(rest),
            }),
          ]
        : []),
    ],
    cautions: [
      wholeMonth(rows, date),
      series.note === undefined ? undefined : {text: series.note},
    ].filter((words) => words !== undefined),
  };
}

/** The first row after a day; the month of the day itself lies on the side where most of its days do. */
function turnAmong(rows: readonly Row[], date: PartialDate): number {
  const day = parseDate(date).getTime();
  const index = rows.findIndex(({period}) => {
    const [start, end] = [period!.start, period!.end].map((edge) => parseDate(edge).getTime());
    return (start! + end!) / 2 >= day;
  });
  return index < 0 ? rows.length : index;
}

/** That the month is counted whole which the day cuts in two. */
function wholeMonth(rows: readonly Row[], date: PartialDate): Words | undefined {
  const day = firstDay(date);
  const isCut = rows.some(({period}) => period!.start < day && day < period!.end);
  return isCut ? phrase('compare_whole', {month: {date: day.slice(0, 7)}}) : undefined;
}

function spanOf(
  side: 'before' | 'after',
  span: readonly Row[],
  rows: readonly Row[],
  values: Readonly<Record<string, Words>>
): Span {
  const from = rows.indexOf(span[0]!);
  return {
    from,
    to: from + span.length,
    number: values.n!,
    label: phrase(`compare_${side}`, values),
    short: phrase(`compare_${side}_short`, values),
  };
}

/** “from August 2022 to July 2023”. */
function stretch(rows: readonly Row[]): Words {
  const [first, last] = [rows[0]!.period!.start, dayBefore(rows.at(-1)!.period!.end)];
  return {span: [first.slice(0, 7), last.slice(0, 7)]};
}

const shortLabel = ({label, title}: TimelineEvent): Text => label ?? title;
