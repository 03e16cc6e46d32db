import {isDate, lastDay, precisionOf} from '../data/date.ts';
import {pointOf, toEstimate, type Value} from '../data/estimate.ts';
import {maxText} from '../data/format/limits.ts';
import {bracket, codeOf, copyOf} from './cells.ts';
import {findColumns, usesOf, type FoundColumns, type PlainColumn} from './column-names.ts';
import {countryAt} from './country.ts';
import type {EventRecord} from './event-record.ts';
import {fold} from './fold.ts';
import {isTotal} from './header.ts';
import {createReadFigures, unknownSide} from './list-figures.ts';
import {ListIncidents, type ListRow} from './list-incidents.ts';
import {TableTerms} from './party-words.ts';
import {createPlainPlace} from './plain-place.ts';
import {noDate, unreadRow, type OpenedFile, type Reader, type Row, type Warn} from './reader.ts';
import {cellsOf, sayColumns} from './table-cells.ts';
import {findWideColumns, type WideColumn} from './wide-columns.ts';
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
  'party',
];

/** These tell it too, but where another column has titles: then it is a chronicle. */
const helping: readonly PlainColumn[] = ['type', 'country', 'country_code', 'end', 'id'];
const titles =
  /^(title|headline|event|description|summary|titre|evenement|titulo|titolo|titel|ereignis)$/;

/** Columns of other tables: of troops, and of counts that are made already. */
export const otherTables =
  /^(sending|host|personnel|troops|events|attacks|incidents|number of events|pays d.envoi|pays hote|effectifs?|evenements|eventos|ereignisse|eventi)$/;

/** What a list is called that names neither a source nor who keeps it; the name of its file says nothing to readers. */
const unnamedList = 'Unnamed list';

/** So many sources are named for a whole list. */
const mostNamed = 3;

/** The sources of a list by their names, the first of them where they are many. */
const namesOf = (publishers: ReadonlySet<string>): string =>
  [...[...publishers].slice(0, mostNamed), ...(publishers.size > mostNamed ? ['…'] : [])]
    .join(', ')
    .slice(0, maxText);

/** A list of incidents somebody keeps: comma, semicolon or tab. A row without a source is no claim and is left out. */
export const plain: Reader = {
  id: 'plain',
  name: 'plain CSV',
  columns: ['date', 'source', 'killed'],
  terms: {event: 'Event', unknown: 'Unknown'},
  home: true,
  matches: ({columns}) => isList(columns),
  open: ({columns}, _sample, warn) => {
    const wide = findWideColumns(columns);
    const found = findColumns(columns);
    const unused = found.unused.filter((name) => !wide.some((each) => each.name === name));
    const uses = usesOf(columns, found, wide);
    return {...openPlain({...found, unused}, true, warn, wide), uses};
  },
  about: ({accessed, publisher, stated}) => ({
    claimant: publisher ?? stated?.claimant ?? unnamedList,
    status: 'reported',
    title: publisher ?? stated?.source.publisher ?? unnamedList,
    source: {
      publisher: publisher ?? stated?.source.publisher ?? unnamedList,
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
      findWideColumns(columns).length > 0 ||
      (helping.some((name) => at.has(name)) && !names.some((name) => titles.test(name)))) &&
    !names.some((name) => otherTables.test(name))
  );
}

/** Reads rows by the kinds of their columns; HXL comes here too, with its hashtags for names. */
export function openPlain(
  found: FoundColumns,
  sourced: boolean,
  warn: Warn,
  wide: readonly WideColumn[] = []
): OpenedFile {
  sayColumns(found, warn);
  const {at} = found;
  const places = (name: PlainColumn) => at.get(name) ?? [];
  const text = cellsOf(found);
  const only = (name: PlainColumn) => places(name)[0] ?? -1;
  const dateColumn: PlainColumn = at.has('date') ? 'date' : 'start';
  const read = createReadDate();
  const readPlace = createPlainPlace(text);

  const killedIn = (row: Row, warn: Warn): Value | undefined => {
    const stated = figureOf(text(row, 'killed'), warn);
    const [low, high] = (['killed_low', 'killed_high'] as const).map((name) =>
      pointOf(figureOf(text(row, name), warn) ?? {})
    );
    if (low === undefined && high === undefined) return stated;
    const {low: least, best, high: most} = toEstimate(stated) ?? {};
    return bracket(low ?? least, best, high ?? most, warn);
  };

  const terms = new TableTerms();
  const readFigures = createReadFigures(text, wide, terms, killedIn);

  const aboutIn = (row: Row): ListRow['about'] => {
    const attacker = text(row, 'attacker');
    const names = text(row, 'victims')
      .split(/[;,|]/)
      .map((name) => name.trim())
      .filter(Boolean);
    const victims = [...new Set(names.map((name) => terms.code(name, 'party')))];
    return {
      place: readPlace(row, () => null),
      victims: victims.length ? victims : ['unknown'],
      ...(attacker && {attacker}),
    };
  };
  const saidIn = (row: Row): ListRow['said'] => {
    const [publisher, url, published] = [
      text(row, 'source'),
      text(row, 'url'),
      text(row, 'published'),
    ];
    return {
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
  };

  const together: readonly PlainColumn[] = ['id', 'claimant', 'party', 'cause', 'side'];
  const incidents =
    wide.length || together.some((name) => at.has(name))
      ? new ListIncidents(terms, warn)
      : undefined;

  const publishers = new Set<string>();
  return {
    stated() {
      const publisher = namesOf(publishers);
      return publisher ? {claimant: publisher, source: {publisher}} : undefined;
    },
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
      const figures = readFigures(row, warn);
      if (!figures) return unreadRow(warn, unknownSide, text(row, 'side'), start);
      const last = text(row, 'end') && read(text(row, 'end'), warn);
      if (last && last < start) warn('An event ends before it begins; its end was left out.', last);
      const end = !last || last < start ? start : last;
      readPlace(row, warn);
      const publisher = text(row, 'source');
      if (publisher && !publishers.has(publisher)) publishers.add(copyOf(publisher));
      const event: EventRecord = {
        id: text(row, 'id') || undefined,
        start: start.padEnd(10, '-01'),
        end: end.length === 10 ? end : lastDay(end),
        datePrecision: precisionOf(start),
        country: countryAt(row, only('country'), warn, only('country_code')),
        region: text(row, 'region') || undefined,
        type: codeOf(text(row, 'type'), 'event'),
        events: 1,
        fatalities: figures[0]?.killed,
      };
      if (!incidents) return event;
      incidents.add({event, about: aboutIn(row), said: saidIn(row), figures}, warn);
      return null;
    },
    ...(incidents && {finish: () => incidents.finish()}),
    details(row) {
      const injured = figureOf(text(row, 'injured'), () => null);
      return {
        ...aboutIn(row),
        ...saidIn(row),
        ...(injured && {injured}),
        terms: Object.fromEntries(terms.names),
      };
    },
  };
}

/** A line of text below a table fills its first cell alone. */
const isRemark = (row: Row): boolean => row.slice(1).every((cell) => !cell.trim());
