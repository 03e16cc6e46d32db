import type {Part} from '../data/claim.ts';
import {bracket, codeAt, columnOf, countAt, textAt} from './cells.ts';
import {countryAt} from './country.ts';
import type {DatePrecision} from './event-record.ts';
import {createReadPlace} from './place.ts';
import {noDate, unreadRow, type Header, type OpenedFile, type Reader} from './reader.ts';
import {aboutUcdp, versionIn} from './ucdp.ts';
import {createReadDate} from './written-date.ts';

const types = new Map([
  ['1', 'state_based'],
  ['2', 'non_state'],
  ['3', 'one_sided'],
]);

/** `date_prec`: 1 the day, 2 within six days, 3 the week, 4 the month, 5 more than a month and up to a year. */
const precisions: Record<string, DatePrecision> = {
  '2': 'week',
  '3': 'week',
  '4': 'month',
  '5': 'year',
};

/**
 * UCDP Georeferenced Event Dataset, in all its layouts (41 to 49 columns) as CSV, pages of the API or GeoJSON.
 * Codes are those of the UCDP GED codebook; the versions before 17.1 call the deaths `best_est`, `low_est`, `high_est`.
 */
export const ucdpGed: Reader = {
  id: 'ucdp-ged',
  name: 'UCDP GED',
  columns: ['type_of_violence', 'date_start', 'date_end', 'country'],
  terms: {
    state_based: 'State-based conflict',
    non_state: 'Non-state conflict',
    one_sided: 'One-sided violence against civilians',
    state_forces: 'State forces',
    non_state_armed_group: 'Non-state armed group',
    unknown: 'Unknown',
  },
  open,
  version: versionIn,
  about: (facts) => ({
    ...aboutUcdp('UCDP GED', facts),
    events: 'Events of organised violence with at least one death',
    deaths: 'People killed in organised violence, on all sides',
  }),
};

function open({columns}: Header): OpenedFile {
  const column = (...names: string[]) => columnOf(columns, ...names);
  const [id, country, region] = [column('id'), column('country'), column('adm_1')];
  const [type, start, end] = [column('type_of_violence'), column('date_start'), column('date_end')];
  const [precision, clarity] = [column('date_prec'), column('event_clarity')];
  const [low, best, high] = [
    column('low', 'low_est'),
    column('best', 'best_est'),
    column('high', 'high_est'),
  ];
  const details = openDetails(columns);
  const readDate = createReadDate();

  return {
    details,
    dates: {read: readDate, columns: [start, end]},
    event(row, warn) {
      const first = readDate(row[start]!, warn);
      if (first?.length !== 10) return unreadRow(warn, noDate, textAt(row, start), first);
      const kind = types.get(codeAt(row, type));
      if (!kind) warn('A type of violence is not known and stands as unknown.', textAt(row, type));
      let last = row[end] === row[start] ? first : (readDate(row[end]!, warn) ?? first);
      if (last < first) {
        warn('An event ends before it begins; its end was left out.');
        last = first;
      }
      return {
        id: codeAt(row, id) || undefined,
        start: first,
        end: last,
        datePrecision: precisions[codeAt(row, precision)] ?? 'day',
        country: countryAt(row, country, warn),
        region: textAt(row, region) || undefined,
        type: kind ?? 'unknown',
        events: 1,
        fatalities: bracket(
          countAt(row, low, warn),
          countAt(row, best, warn),
          countAt(row, high, warn),
          warn
        ),
        summary: codeAt(row, clarity) === '2',
      };
    },
  };
}

const placeColumns = {
  name: ['where_coordinates'],
  region: ['adm_1'],
  latitude: ['latitude'],
  longitude: ['longitude'],
};

function openDetails(columns: readonly string[]): NonNullable<OpenedFile['details']> {
  const column = (...names: string[]) => columnOf(columns, ...names);
  const type = column('type_of_violence');
  const [sideA, sideB, offices] = [column('side_a'), column('side_b'), column('source_office')];
  const [stateA, stateB] = [column('gwnoa'), column('gwnob')];
  const deaths = ['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown'].map((name) =>
    column(name)
  );

  const readPlace = createReadPlace(columns, placeColumns, 'where_prec');

  return (row) => {
    const side = (state: number) => (textAt(row, state) ? 'state_forces' : 'non_state_armed_group');
    const parties = [side(stateA), side(stateB), 'civilians', 'unknown'];
    const dead = new Map<string, number>();
    parties.forEach((party, i) => {
      const count = countAt(row, deaths[i]!, () => null) ?? 0;
      if (count) dead.set(party, (dead.get(party) ?? 0) + count);
    });
    const parts: Part[] = [...dead].map(([party, fatalities]) => ({party, fatalities}));
    const office = textAt(row, offices);
    const attacker = textAt(row, sideA);
    const oneSided = codeAt(row, type) === '3';
    return {
      place: readPlace(row),
      victims: oneSided ? ['civilians'] : parts.length ? [...dead.keys()] : ['unknown'],
      ...(oneSided && attacker && {attacker}),
      ...(parts.length && {parts}),
      note: [
        `${attacker} – ${textAt(row, sideB)}.`,
        office && `Named by UCDP as source: ${office}.`,
      ]
        .filter(Boolean)
        .join(' '),
    };
  };
}
