import {isDate, lastDay, precisionOf} from '../data/date.ts';
import type {Estimate} from '../data/estimate.ts';
import {bracket, codeOf} from './cells.ts';
import {findColumns, type FoundColumns, type PlainColumn} from './column-names.ts';
import {countryAt} from './country.ts';
import {fold} from './fold.ts';
import {isTotal} from './header.ts';
import {createPlainPlace} from './plain-place.ts';
import {noDate, unreadRow, type OpenedFile, type Reader, type Row, type Warn} from './reader.ts';
import {cellsOf, sayColumns} from './table-cells.ts';
import {createReadDate} from './written-date.ts';
import {figureOf} from './written-figure.ts';

/** Of these a list of attacks has one: a date and a source alone are any table. */
const telling: readonly PlainColumn[] = [
  'place',
  'region',
  'latitude',
  'victims',
  'attacker',
  'killed',
  'killed_low',
  'injured',
];

/** These tell it too, but where another column has titles: then it is a chronicle. */
const helping: readonly PlainColumn[] = ['type', 'country', 'country_code', 'end', 'id'];
const titles =
  /^(title|headline|event|description|summary|titre|evenement|titulo|titolo|titel|ereignis)$/;

/** Columns of other tables: of the parts of a figure, of troops, and of counts that are made already. */
export const otherTables =
  /^(party|side|partie|bando|partei|parte|sending|host|personnel|troops|events|attacks|incidents|number of events|pays d.envoi|pays hote|effectifs?|evenements|eventos|ereignisse|eventi)$/;

/** A list of incidents somebody keeps: comma, semicolon or tab. A row without a source is no claim and is left out. */
export const plain: Reader = {
  id: 'plain',
  name: 'plain CSV',
  columns: ['date', 'source', 'killed'],
  terms: {event: 'Event', unknown: 'Unknown'},
  home: true,
  matches: ({columns}) => isList(columns),
  open: (header, _sample, warn) => openPlain(findColumns(header.columns), true, warn),
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

function isList(columns: readonly string[]): boolean {
  const {at} = findColumns(columns);
  const names = columns.map(fold);
  return (
    (at.has('date') || at.has('start')) &&
    at.has('source') &&
    (telling.some((name) => at.has(name)) ||
      (helping.some((name) => at.has(name)) && !names.some((name) => titles.test(name)))) &&
    !names.some((name) => otherTables.test(name))
  );
}

/** Reads rows by the kinds of their columns; HXL comes here too, with its hashtags for names. */
export function openPlain(found: FoundColumns, sourced: boolean, warn: Warn): OpenedFile {
  sayColumns(found, warn);
  const {at} = found;
  const places = (name: PlainColumn) => at.get(name) ?? [];
  const text = cellsOf(found);
  const only = (name: PlainColumn) => places(name)[0] ?? -1;
  const dateColumn: PlainColumn = at.has('date') ? 'date' : 'start';
  const read = createReadDate();
  const readPlace = createPlainPlace(text);

  const killedIn = (row: Row, warn: Warn): Estimate | undefined => {
    const stated = figureOf(text(row, 'killed'), warn);
    const low = figureOf(text(row, 'killed_low'), warn)?.best;
    const high = figureOf(text(row, 'killed_high'), warn)?.best;
    if (low === undefined && high === undefined) return stated;
    return bracket(low ?? stated?.low, stated?.best, high ?? stated?.high, warn);
  };
  /** Figures that are there and cannot be read, in their own words. */
  const unreadIn = (row: Row): string[] =>
    (['killed', 'injured'] as const).flatMap((name) => {
      const words: string[] = [];
      figureOf(
        text(row, name),
        () => null,
        (cell) => words.push(`${name}: “${cell}”`)
      );
      return words;
    });

  return {
    dates: {read, columns: [...places(dateColumn), ...places('end')]},
    event(row, warn) {
      const written = text(row, dateColumn);
      const start = read(written, warn);
      if (!start && (isTotal(row) || isRemark(row)))
        return warn(
          'A row that is no event but a sum or a remark was left out.',
          row.filter(Boolean).join(' ')
        );
      if (!start) return unreadRow(warn, noDate, written);
      if (sourced && !text(row, 'source'))
        return unreadRow(warn, 'A row without a source was left out.', undefined, start);
      const last = text(row, 'end') && read(text(row, 'end'), warn);
      if (last && last < start) warn('An event ends before it begins; its end was left out.', last);
      const end = !last || last < start ? start : last;
      if (places('injured').length) figureOf(text(row, 'injured'), warn);
      readPlace(row, warn);
      return {
        id: text(row, 'id') || undefined,
        start: start.padEnd(10, '-01'),
        end: end.length === 10 ? end : lastDay(end),
        datePrecision: precisionOf(start),
        country: countryAt(row, only('country'), warn, only('country_code')),
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
      const unread = unreadIn(row);
      return {
        place: readPlace(row, () => null),
        victims: [...new Set(victims.map((name) => codeOf(name, 'unknown')))],
        ...(attacker && {attacker}),
        ...(injured && {injured}),
        note: [unread.length && `The source says ${unread.join(', ')}.`, text(row, 'note')]
          .filter(Boolean)
          .join(' '),
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

/** A line of text below a table fills its first cell alone. */
const isRemark = (row: Row): boolean => row.slice(1).every((cell) => !cell.trim());
