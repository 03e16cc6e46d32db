import {findCountColumns, type CountColumn} from './count-columns.ts';
import {openCounts, stepOfSample} from './count-rows.ts';
import {findColumns, usesOf, type FoundColumns, type PlainColumn} from './column-names.ts';
import type {Header, Reader, Row} from './reader.ts';
import {cellsOf} from './table-cells.ts';
import {isTroopTable} from './troop-columns.ts';
import {createReadDate} from './written-date.ts';

/** Columns that name a period by themselves; a date does so only where its cells do. */
const periods: readonly CountColumn[] = ['period', 'year', 'quarter', 'month', 'week'];

/** What only a list of incidents has. */
const incidental: readonly PlainColumn[] = [
  'place',
  'latitude',
  'victims',
  'attacker',
  'injured',
  'id',
  'type',
  'party',
  'cause',
  'side',
];

const has = ({at}: FoundColumns<CountColumn>, ...roles: readonly CountColumn[]) =>
  roles.some((role) => at.has(role));

/** A table of counts somebody made: a period, how many events, how many killed, who says so. Never one event a row. */
export const counts: Reader = {
  id: 'counts',
  name: 'table of counts',
  columns: ['month', 'events', 'killed', 'source'],
  terms: {event: 'Events'},
  home: true,
  ready: true,
  matches({columns}) {
    const found = findCountColumns(columns);
    if (!has(found, 'source') || isTroopTable(columns)) return false;
    if (has(found, 'events')) return has(found, 'date', 'start', ...periods);
    return (
      has(found, 'killed') &&
      has(found, 'date', ...periods) &&
      !incidental.some((role) => findColumns(columns).at.has(role))
    );
  },
  confirms: ({columns}: Header, sample: readonly Row[]) => {
    const found = findCountColumns(columns);
    if (has(found, 'events') || !has(found, 'date')) return true;
    // Deaths by date alone: one that tells days is a list of incidents, one of months or years is counts.
    if (stepOfSample(found, sample) !== 'day') return false;
    const [text, read] = [cellsOf(found), createReadDate()];
    const dates = sample.map((row) => read(text(row, 'date'), () => null)).filter(Boolean);
    return (
      dates.length > 0 &&
      new Set(dates).size === dates.length &&
      dates.every((date) => date!.length < 10)
    );
  },
  open({columns}, sample, warn) {
    const found = findCountColumns(columns);
    return {...openCounts(found, sample, warn, {sourced: true}), uses: usesOf(columns, found)};
  },
  about: ({names, accessed, publisher, stated}) => ({
    claimant: publisher ?? stated?.claimant ?? names[0]!,
    status: 'reported',
    title: publisher ?? stated?.source.publisher ?? names[0]!,
    source: {
      ...(stated?.source ?? {publisher: publisher ?? names[0]!}),
      ...(publisher && {publisher}),
      ...(accessed && {accessed}),
    },
    events: 'Events as the source counts them',
    deaths: 'People killed as the source counts them',
  }),
};
