import {acledAside} from './acled.ts';
import {aboutAcled} from './acled-terms.ts';
import {findCountColumns} from './count-columns.ts';
import {openCounts} from './count-rows.ts';
import type {Reader} from './reader.ts';

/** Columns that a table has beside its period and its numbers where HDX or ACLED made it. */
const marks = [
  ['iso3', 'admin1 pcode', 'admin2 pcode'],
  ['event_type', 'sub_event_type', 'disorder_type', 'population_exposure'],
];

/** HDX's whole national table has no other columns than these. */
const national = ['country', 'month', 'year', 'events', 'fatalities'];

/**
 * ACLED's counts, ready-made: per month and place as HDX publishes them (a month and a year in columns of their own),
 * or per week, type and region as ACLED does. Its terms hold for both.
 */
export const acledCounts: Reader = {
  id: 'acled-counts',
  name: 'ACLED counts',
  columns: ['country', 'month', 'year', 'events', 'fatalities'],
  terms: {
    event: 'Events',
    battles: 'Battles',
    explosions_remote_violence: 'Explosions/Remote violence',
    violence_against_civilians: 'Violence against civilians',
    strategic_developments: 'Strategic developments',
    protests: 'Protests',
    riots: 'Riots',
  },
  ready: true,
  matches({columns}) {
    const has = (name: string) => columns.includes(name);
    if (!has('country') || !has('events') || has('source')) return false;
    if (has('month') && has('year'))
      return (
        marks[0]!.some(has) ||
        (columns.length === national.length && national.every((name) => has(name)))
      );
    return has('week') && marks[1]!.some(has);
  },
  open({columns}, sample, warn) {
    const found = findCountColumns(columns);
    if (!columns.includes('iso3') && columns.includes('month'))
      warn(
        'No source is named, and the columns are those of HDX’s monthly tables: the counts were taken for ACLED’s, with its terms. If they are not, add a column named source.'
      );
    return openCounts(found, sample, warn, {
      sourced: false,
      fine: true,
      ...(found.at.has('type') && {asideOf: acledAside}),
    });
  },
  about: (facts) => ({
    ...aboutAcled('Conflict events', facts, ', through the Humanitarian Data Exchange or ACLED'),
    events: 'Events as counted by ACLED',
    deaths: 'People reported killed as counted by ACLED',
  }),
};
