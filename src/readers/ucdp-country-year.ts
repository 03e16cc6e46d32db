import {bracket, codeAt, columnOf, copyOf, countAt, textAt} from './cells.ts';
import {countryAt} from './country.ts';
import type {EventRecord} from './event-record.ts';
import {unreadRow, type Reader} from './reader.ts';
import {aboutUcdp, versionIn} from './ucdp.ts';
import {ucdpGed} from './ucdp-ged.ts';

const kinds = [
  ['state_based', 'sb'],
  ['non_state', 'ns'],
  ['one_sided', 'os'],
] as const;

/** The columns end in `_cy` in the file to download. */
const bare = (columns: readonly string[]) => columns.map((name) => name.replace(/_cy$/, ''));

/** UCDP Country-Year Dataset on Organized Violence within Country Borders: deaths per year, no events. */
export const ucdpCountryYear: Reader = {
  id: 'ucdp-country-year',
  name: 'UCDP country-year',
  interval: 'year',
  columns: ['country_cy', 'year_cy', 'sb_total_deaths_best_cy'],
  terms: ucdpGed.terms,
  version: versionIn,
  matches({columns}) {
    const names = bare(columns);
    return bare(this.columns).every((name) => names.includes(name));
  },
  open(header) {
    const columns = bare(header.columns);
    const country = columnOf(columns, 'country');
    const year = columnOf(columns, 'year');
    const deaths = kinds.map(([type, prefix]) => ({
      type,
      at: ['low', 'best', 'high'].map((end) => columnOf(columns, `${prefix}_total_deaths_${end}`)),
    }));
    const stated = columnOf(columns, 'version');
    let version: string | undefined;
    return {
      version: () => version,
      event(row, warn) {
        version ??= copyOf(textAt(row, stated)) || undefined;
        const name = codeAt(row, year);
        if (!/^\d{4}$/.test(name))
          return unreadRow(warn, 'A row without a valid year was left out.', name);
        return deaths.map(({type, at}): EventRecord => {
          const [low, best, high] = at.map((column) => countAt(row, column, warn));
          return {
            start: `${name}-01-01`,
            end: `${name}-12-31`,
            datePrecision: 'year',
            country: countryAt(row, country, warn),
            type,
            events: undefined,
            fatalities: bracket(low, best, high, warn),
          };
        });
      },
    };
  },
  about: (facts) => ({
    ...aboutUcdp('UCDP Country-Year Dataset on Organized Violence', facts),
    events: 'Events of organised violence with at least one death',
    deaths: 'People killed in organised violence, on all sides',
  }),
};
