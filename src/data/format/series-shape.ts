import {claimFields} from './claim-shape.ts';
import {list, map} from './collection.ts';
import {intervals, measures, type Interval, type Series} from '../dataset.ts';
import {checkFigure, checkSum, figureFields, reported, type Figure} from './figure-shape.ts';
import {provenance} from './provenance-shape.ts';
import {dispensable, optional, record, required} from './shape.ts';
import {report, step} from './path.ts';
import type {PartialDate} from '../text.ts';
import {codePattern, id, oneOf, reached, subdivisionKey, text, words} from './value.ts';

interface PeriodFigure extends Figure {
  readonly period: PartialDate;
  readonly parts?: Readonly<Record<string, Figure | number>>;
  readonly regions?: Readonly<Record<string, Figure | number>>;
}

const seriesValue = record<PeriodFigure>(
  'SeriesValue',
  {
    period: required(reached),
    parts: dispensable(map(reported, codePattern, {whole: true}), 'error'),
    regions: dispensable(map(reported, subdivisionKey, {whole: true}), 'error'),
    ...figureFields,
  },
  (made, at) => {
    for (const key of ['parts', 'regions'] as const) {
      const divided = made[key];
      if (divided) checkSum(Object.values(divided), made, step(at, key));
    }
    return checkFigure(made, at);
  }
);

/** How long a period is written, in characters. */
const periodLengths: Readonly<Record<Interval, number>> = {
  year: 4,
  month: 7,
  quarter: 10,
  week: 10,
};

export const series = record<Series>(
  'Series',
  {
    id: required(id),
    name: required(words),
    definition: required(words),
    measure: required(oneOf(measures)),
    interval: required(oneOf(intervals)),
    region: optional(text),
    ...claimFields,
    provenance: dispensable(provenance),
    values: required(list(seriesValue, {least: 1, identity: (value) => value.period})),
  },
  (made, at) => {
    const {interval, status, values} = made;
    if (status === 'denied') return report(at, 'a series that is denied', 'another status');
    const odd = values.find(({period}) => period.length !== periodLengths[interval]);
    return odd
      ? report(at, `the period ${odd.period}`, `periods that fit the interval ${interval}`)
      : made;
  }
);
