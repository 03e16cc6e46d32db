import {lastDay} from '../data/date.ts';
import type {PartialDate} from '../data/text.ts';
import {codeOf} from './cells.ts';
import {countryCode, countryName} from './country.ts';
import type {EventRecord} from './event-record.ts';

/** Which events are wanted. */
export interface EventFilter {
  /** ISO 3166-1 alpha-2 code, or a name. */
  readonly country?: string | undefined;
  /** An event belongs to the day it began. */
  readonly since?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
  /** Types or subtypes, in the file's words or as codes. */
  readonly eventTypes?: readonly string[] | undefined;
  /** First-level administrative region. */
  readonly region?: string | undefined;
}

const fold = (name = '') => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export function createFilter({country, since = '', until, eventTypes, region}: EventFilter) {
  const code = country && countryCode(country);
  const last = until ? lastDay(until) : '9999';
  const types = eventTypes && new Set(eventTypes.map((type) => codeOf(type)));
  return {
    /** A file without a column for countries is taken to be about the one that is asked for. */
    inCountry: ({country: found}: EventRecord) => !code || found === undefined || found === code,
    wanted: (event: EventRecord) =>
      event.start >= since &&
      event.start <= last &&
      (types ? types.has(event.type) || types.has(event.subtype ?? '') : true) &&
      (!region || fold(event.region) === fold(region)),
  };
}

/** The filter in words, for the credit line and the provenance. */
export function filterWords({
  country,
  since,
  until,
  eventTypes,
  region,
}: EventFilter): Record<string, string> {
  return {
    ...(country && {country: countryName(countryCode(country))}),
    ...(region && {region}),
    ...(since && {since}),
    ...(until && {until}),
    ...(eventTypes && {'event types': eventTypes.join(', ')}),
  };
}
