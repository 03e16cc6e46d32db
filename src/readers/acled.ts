import {aboutAcled} from './acled-terms.ts';
import {codeAt, codeOf, columnOf, countAt, numberAt, textAt} from './cells.ts';
import {countryAt} from './country.ts';
import type {DatePrecision} from './event-record.ts';
import {createReadPlace} from './place.ts';
import {noDate, unreadRow, type Header, type OpenedFile, type Reader, type Row} from './reader.ts';
import {createReadDate} from './written-date.ts';

const precisions: Record<string, DatePrecision> = {'1': 'day', '2': 'week', '3': 'month'};

/** Words and, before 2025, numbers of ACLED's inter codes: those of civilians. */
const civilian = new Set(['civilians', '7']);

/** What ACLED lists beside violence; the names of its types changed over time, their beginnings did not. */
const besideViolence: readonly (readonly [string, string])[] = [
  ['strategic_development', 'strategic_developments'],
  ['headquarters', 'strategic_developments'],
  ['non_violent', 'strategic_developments'],
  ['protests', 'demonstrations'],
  ['riots', 'demonstrations'],
];

/** How the types begin that ACLED counts as political violence; `remote_violence` is an older name. */
const violence = ['battle', 'explosion', 'remote_violence', 'violence_against_civilians'];

/** Why a type is set aside unless it is asked for; undefined for what ACLED itself calls violence. */
export function acledAside(code: string): string | undefined {
  if (violence.some((beginning) => code.startsWith(beginning))) return undefined;
  return besideViolence.find(([beginning]) => code.startsWith(beginning))?.[1] ?? 'unknown_types';
}

const ownColumns = ['event_id_cnty', 'data_id', 'sub_event_type', 'disorder_type', 'inter1'];

/**
 * ACLED, as the CSV of its export or the JSON of its API. Battles, explosions and violence against civilians are
 * “political violence events”, and counted; strategic developments and demonstrations are set aside unless asked for.
 */
export const acled: Reader = {
  id: 'acled',
  name: 'ACLED',
  columns: ['event_date', 'event_type', 'event_id_cnty'],
  terms: {
    battles: 'Battles',
    explosions_remote_violence: 'Explosions/Remote violence',
    violence_against_civilians: 'Violence against civilians',
    strategic_developments: 'Strategic developments',
    protests: 'Protests',
    riots: 'Riots',
    unknown: 'Unknown',
  },
  // An export may lack columns; taking it for a home-made list would lose ACLED's terms.
  matches: ({columns}) =>
    columns.includes('event_date') &&
    columns.includes('event_type') &&
    ownColumns.some((name) => columns.includes(name)),
  open,
  pageSize: 5000,
  about: (facts) => ({
    ...aboutAcled('ACLED data', facts),
    events:
      'Political violence events: battles, explosions and remote violence, and violence against civilians',
    deaths: 'People reported killed in political violence events, one conservative number for each',
  }),
};

function open({columns}: Header): OpenedFile {
  const column = (...names: string[]) => columnOf(columns, ...names);
  const [id, date, timing] = [
    column('event_id_cnty', 'data_id'),
    column('event_date'),
    column('time_precision'),
  ];
  const [iso, country, region] = [column('iso'), column('country'), column('admin1')];
  const [type, subtype, deaths] = [
    column('event_type'),
    column('sub_event_type'),
    column('fatalities'),
  ];
  const [origin, timestamp] = [column('data_source'), column('timestamp')];
  const readDate = createReadDate();

  /** Only what ACLED itself calls violence is counted as that; a row of somebody else in its columns is not ACLED's. */
  const asideOf = (code: string, row: Row): string | undefined => {
    const from = textAt(row, origin);
    if ((from && !/acled/i.test(from)) || (id >= 0 && !textAt(row, id))) return 'other_sources';
    return acledAside(code);
  };

  return {
    details: openDetails(columns),
    dates: {read: readDate, columns: [date]},
    event(row, warn) {
      const day = readDate(row[date]!, warn);
      if (day?.length !== 10) return unreadRow(warn, noDate, textAt(row, date), day);
      const code = codeOf(textAt(row, type), 'unknown');
      const killed = countAt(row, deaths, warn);
      return {
        id: textAt(row, id) || undefined,
        written: numberAt(row, timestamp),
        start: day,
        end: day,
        datePrecision: precisions[codeAt(row, timing)] ?? 'day',
        country: countryAt(row, country, warn, iso),
        region: textAt(row, region) || undefined,
        type: code,
        subtype: codeOf(textAt(row, subtype)),
        events: 1,
        fatalities: killed === undefined ? undefined : {best: killed},
        aside: asideOf(code, row),
      };
    },
  };
}

const placeColumns = {
  name: ['location'],
  region: ['admin1'],
  latitude: ['latitude'],
  longitude: ['longitude'],
};

function openDetails(columns: readonly string[]): NonNullable<OpenedFile['details']> {
  const column = (...names: string[]) => columnOf(columns, ...names);
  const sides = [column('inter1'), column('inter2')];
  const [sources, actorA, actorB] = [column('source'), column('actor1'), column('actor2')];

  const readPlace = createReadPlace(columns, placeColumns, 'geo_precision');

  return (row) => {
    const actors = [textAt(row, actorA), textAt(row, actorB)].filter(Boolean).join(', ');
    return {
      place: readPlace(row),
      // Actor 1 is not the attacker, so that only civilians can be told to be victims.
      victims: sides.some((side) => civilian.has(textAt(row, side).toLowerCase()))
        ? ['civilians']
        : ['unknown'],
      note: `Actors: ${actors}. Named by ACLED as source: ${textAt(row, sources)}.`,
    };
  };
}
