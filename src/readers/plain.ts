import {isDate, lastDay} from '../data/date.ts';
import type {Estimate} from '../data/estimate.ts';
import {bracket, codeOf, columnOf, countAt, numberAt, textAt} from './cells.ts';
import {countryCode} from './country.ts';
import {figureOf} from './figure.ts';
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
  const at = Object.fromEntries(
    Object.keys(plainColumns).map((name) => [name, find(columns, name as PlainColumn)])
  ) as Record<PlainColumn, number>;
  const readDate = createReadDate(sample, at.date);

  const killedIn = (row: Row, warn: Warn): Estimate | undefined => {
    const stated = figureOf(textAt(row, at.killed), warn);
    const [low, high] = [countAt(row, at.killed_low, warn), countAt(row, at.killed_high, warn)];
    if (low === undefined && high === undefined) return stated;
    return bracket(low ?? stated?.low, stated?.best, high ?? stated?.high, warn);
  };

  return {
    event(row, warn) {
      if (sourced && !textAt(row, at.source)) return warn('A row without a source was left out.');
      const start = readDate(textAt(row, at.date), warn);
      if (!start) return warn('A row without a valid date was left out.');
      const end = readDate(textAt(row, at.end), warn) ?? start;
      const country = textAt(row, at.country);
      return {
        id: textAt(row, at.id) || undefined,
        start: start.padEnd(10, '-01'),
        end: lastDay(end < start ? start : end),
        datePrecision: start.length > 7 ? 'day' : start.length > 4 ? 'month' : 'year',
        country: country ? countryCode(country) : undefined,
        region: textAt(row, at.region) || undefined,
        type: codeOf(textAt(row, at.type), 'event'),
        events: 1,
        fatalities: killedIn(row, warn),
      };
    },
    details(row) {
      const [place, region, attacker] = [
        textAt(row, at.place),
        textAt(row, at.region),
        textAt(row, at.attacker),
      ];
      const [north, east] = [numberAt(row, at.latitude), numberAt(row, at.longitude)];
      const injured = figureOf(textAt(row, at.injured), () => null);
      const [publisher, url, note] = [
        textAt(row, at.source),
        textAt(row, at.url),
        textAt(row, at.note),
      ];
      const published = textAt(row, at.published);
      const named = textAt(row, at.victims).split(/[;,|]/);
      return {
        place: {
          name: place || region || 'Not recorded',
          ...(region && {region}),
          ...(north !== undefined && east !== undefined && {latitude: north, longitude: east}),
        },
        victims: [...new Set(named.map((name) => codeOf(name, 'unknown')))],
        ...(attacker && {attacker}),
        ...(injured && {injured}),
        ...(note && {note}),
        ...(publisher && {
          source: {
            publisher,
            ...(/^https?:/.test(url) && {url}),
            ...(isDate(published) && {published}),
          },
        }),
        claimant: textAt(row, at.claimant) || undefined,
      };
    },
  };
}
