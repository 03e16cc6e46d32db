import {isGap, pointOf, type Value} from '../data/estimate.ts';
import {dayBefore} from '../data/date.ts';
import type {Figure} from '../model/figure.ts';
import {figureWords, withChildren, type Role, type Row} from '../model/row.ts';
import type {Attestation, Relation} from '../model/statement.ts';
import {say, type Locale} from '../text/say.ts';
import {tableLines} from './table-lines.ts';

/** What a line of a download holds, in the order of its columns. */
export const recordColumns = [
  'id',
  'item',
  'role',
  'drawn',
  'figure',
  'qualifier',
  'low',
  'best',
  'high',
  'unit',
  'start',
  'end',
  'claimant',
  'said',
  'status',
  'source',
  'via',
  'published',
  'url',
  'as_of',
  'license',
  'credit',
] as const;

/** One figure of a download, or one citation: ISO dates, plain numbers; blank where there is nothing. */
export type FigureRecord = Readonly<Record<(typeof recordColumns)[number], string | number>>;

const ofRow: Readonly<Record<Role, string>> = {
  main: 'drawn',
  part: 'part',
  rival: 'rival',
  apart: 'apart',
};

const ofRelation: Readonly<Record<Relation, string>> = {
  agreeing: 'also_given',
  superseded: 'superseded',
  elsewhen: 'other_moment',
  unread: 'unread',
};

/**
 * The figures of a picture and its table, one record a figure. `role` says what it is: `drawn`, a `part` of it, a `rival`,
 * `also_given`, `apart` (the other side), an `event`, which has no number, `listed` in the table only; `citation` is one more source of the figure above
 * it, and has no number. The numbers under `drawn` are those of the marks and no others, so that they add up to what the
 * chart says.
 */
export function figureRecords(figure: Figure, locale: Locale): FigureRecord[] {
  const listed = new Set((figure.more ?? []).flatMap(withChildren));
  const asOf = figure.asOf ?? figure.dataset.asOf;
  const told = new Set<Row>();
  return tableLines(figure).flatMap(({row, label, value, attestation}) => {
    const record = (role: string, claim?: Attestation): FigureRecord => {
      const number = role === 'drawn' ? pointOf(value) : undefined;
      const {low = '', best = '', high = ''} = isGap(value) || role === 'citation' ? {} : value;
      const {start = row.date ?? '', end} = row.period ?? {};
      const {source} = claim ?? {};
      return {
        id: row.id,
        item: say(label, locale),
        role,
        drawn: number ?? '',
        figure: row.isEvent ? '' : say(figureWords(row, value), locale),
        qualifier: role === 'citation' || row.isEvent ? '' : qualifierOf(value),
        low,
        best,
        high,
        unit: row.isEvent ? '' : row.unit,
        start,
        end: end ? dayBefore(end) : '',
        claimant: claim?.claimant ? say({text: claim.claimant}, locale) : '',
        said: claim?.date ?? '',
        status: claim?.status ?? '',
        source: source ? say({text: source.publisher}, locale) : '',
        via: source?.via ?? '',
        published: source?.published ?? '',
        url: source?.url ?? '',
        as_of: asOf,
        license: source?.license ?? '',
        credit: source?.attribution ?? '',
      };
    };
    const first = !told.has(row);
    told.add(row);
    const own = row.isEvent
      ? 'event'
      : row.role === 'main' && listed.has(row)
        ? 'listed'
        : ofRow[row.role];
    if (!attestation) {
      const [claim, ...others] = row.attestations;
      return [record(own, claim), ...others.map((other) => record('citation', other))];
    }
    const {relation} = attestation;
    return [record(relation ? ofRelation[relation] : first ? own : 'citation', attestation)];
  });
}

const qualifierOf = (value: Value): string =>
  isGap(value) ? value.gap : (value.qualifier ?? 'exact');
