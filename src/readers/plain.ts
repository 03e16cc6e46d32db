import {isDate, lastDay, precisionOf} from '../data/date.ts';
import type {Estimate} from '../data/estimate.ts';
import {bracket, codeOf, columnOf, countAt, textAt} from './cells.ts';
import {countryAt} from './country.ts';
import {figureOf} from './written-figure.ts';
import {createReadPlace} from './place.ts';
import type {Header, OpenedFile, Reader, Row, Warn} from './reader.ts';
import {createReadDate} from './written-date.ts';

/** The documented header of a home-made list; other spellings of a column stand after its name. */
export const plainColumns = {
  id: ['id'],
  date: ['date', 'start', 'start_date', 'date_start'],
  end: ['end', 'end_date', 'date_end'],
  country: ['country'],
  region: ['region', 'admin1', 'adm1', 'adm_1'],
  place: ['place', 'location', 'town'],
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'lon', 'lng'],
  type: ['type', 'event_type', 'kind'],
  victims: ['victims'],
  attacker: ['attacker'],
  killed: ['killed', 'deaths', 'dead', 'fatalities'],
  killed_low: ['killed_low', 'low'],
  killed_high: ['killed_high', 'high'],
  injured: ['injured', 'wounded'],
  claimant: ['claimant', 'according_to'],
  source: ['source', 'publisher'],
  url: ['url', 'source_url', 'link'],
  published: ['published', 'source_date'],
  note: ['note', 'notes'],
} as const;
export type PlainColumn = keyof typeof plainColumns;

/** A list of incidents somebody keeps: comma, semicolon or tab. A row without a source is no claim and is left out. */
export const plain: Reader = {
  id: 'plain',
  name: 'plain CSV',
  columns: ['date', 'source'],
  terms: {event: 'Event', unknown: 'Unknown'},
  matches: ({columns}) => find(columns, 'date') >= 0 && find(columns, 'source') >= 0,
  open: (header, sample) => openPlain(header, sample, true),
  about: ({names, accessed, publisher}) => ({
    claimant: publisher ?? names[0]!,
    status: 'reported',
    source: {
      publisher: publisher ?? names[0]!,
      title: names.join(', '),
      ...(accessed && {accessed}),
    },
    events: 'Events listed',
    deaths: 'People killed in the events listed',
  }),
};

const find = (columns: readonly string[], name: PlainColumn) =>
  columnOf(columns, ...plainColumns[name]);

/** Reads rows under the plain names; HXL comes here too, with its hashtags turned into them. */
export function openPlain({columns}: Header, sample: readonly Row[], sourced: boolean): OpenedFile {
  const at = new Map(
    Object.keys(plainColumns).map((name) => [name, find(columns, name as PlainColumn)])
  );
  const column = (name: PlainColumn) => at.get(name)!;
  const text = (row: Row, name: PlainColumn) => textAt(row, column(name));
  const readDate = createReadDate(sample, column('date'));
  const readPlace = createReadPlace(columns, {...plainColumns, name: plainColumns.place});

  const killedIn = (row: Row, warn: Warn): Estimate | undefined => {
    const stated = figureOf(text(row, 'killed'), warn);
    const low = countAt(row, column('killed_low'), warn);
    const high = countAt(row, column('killed_high'), warn);
    if (low === undefined && high === undefined) return stated;
    return bracket(low ?? stated?.low, stated?.best, high ?? stated?.high, warn);
  };

  return {
    event(row, warn) {
      if (sourced && !text(row, 'source')) return warn('A row without a source was left out.');
      const start = readDate(text(row, 'date'), warn);
      if (!start) return warn('A row without a date such as 2023-09-28 was left out.');
      const written = readDate(text(row, 'end'), warn) ?? start;
      const end = written < start ? start : written;
      return {
        id: text(row, 'id') || undefined,
        start: start.padEnd(10, '-01'),
        end: end.length === 10 ? end : lastDay(end),
        datePrecision: precisionOf(start),
        country: countryAt(row, column('country'), warn),
        region: text(row, 'region') || undefined,
        type: codeOf(text(row, 'type'), 'event'),
        events: 1,
        fatalities: killedIn(row, warn),
      };
    },
    details(row) {
      const injured = figureOf(text(row, 'injured'), () => null);
      const [attacker, publisher] = [text(row, 'attacker'), text(row, 'source')];
      const [url, published] = [text(row, 'url'), text(row, 'published')];
      const victims = text(row, 'victims').split(/[;,|]/);
      return {
        place: readPlace(row),
        victims: [...new Set(victims.map((name) => codeOf(name, 'unknown')))],
        ...(attacker && {attacker}),
        ...(injured && {injured}),
        note: text(row, 'note'),
        claimant: text(row, 'claimant'),
        ...(publisher && {
          source: {
            publisher,
            ...(/^https?:/.test(url) && {url}),
            ...(isDate(published) && {published}),
          },
        }),
      };
    },
  };
}
