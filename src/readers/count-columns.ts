import {columnNames, findRoles, rolesOf, type FoundColumns} from './column-names.ts';

/** What a column of counts holds that a list of incidents has not, in the eight languages. */
const countNames = {
  events:
    'events | event count | number of events | attacks | number of attacks | incidents | number of incidents | événements | nombre d’événements | attaques | nombre d’attaques | nombre d’incidents | eventos | número de eventos | ataques | número de ataques | incidentes | número de incidentes | eventi | numero di eventi | attacchi | numero di attacchi | incidenti | numero di incidenti | ereignisse | zahl der ereignisse | angriffe | zahl der angriffe | anschläge | vorfälle | الأحداث | أحداث | عدد الأحداث | الهجمات | هجمات | عدد الهجمات | الحوادث | عدد الحوادث | hare hare | yawan hare hare | abubuwan da suka faru',
  period: 'period | période | período | periodo | zeitraum | الفترة | lokaci',
  year: 'year | année | an | año | ano | anno | jahr | السنة | سنة | العام | shekara',
  quarter: 'quarter | trimestre | trimester | quartal | الربع | ربع السنة | kwata',
  month: 'month | mois | mes | mês | mese | monat | الشهر | شهر | wata',
  week: 'week | week start | week of | semaine | semana | settimana | woche | kalenderwoche | الأسبوع | أسبوع | mako',
} as const;

const {date, start, end, country_code, country, region, place, type} = columnNames;
const {killed, claimant, source, url} = columnNames;
const names = {
  ...{date, start, end, country_code, country, region, place, type},
  ...{killed, claimant, source, url},
  ...countNames,
};

export type CountColumn = keyof typeof names;

/** What a column of a table of counts may be. */
export const countColumns = Object.keys(names) as readonly CountColumn[];

const countRoles = rolesOf<CountColumn>(names);

/** The columns that name a period, the longer first. */
export const periodColumns = ['period', 'year', 'quarter', 'month', 'week'] as const;

/** Tells the columns of a table of counts by their names. */
export const findCountColumns = (columns: readonly string[]): FoundColumns<CountColumn> =>
  findRoles(columns, countRoles);
