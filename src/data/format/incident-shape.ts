import {incidentClaim} from './claim-shape.ts';
import {list} from './collection.ts';
import type {Coverage, Incident, Place} from '../dataset.ts';
import {dispensable, optional, record, required} from './shape.ts';
import {report, type Spot} from './spot.ts';
import type {PartialDate} from '../text.ts';
import {code, date, degrees, id, oneOf, text, words} from './value.ts';

/** Refuses an end before the beginning, as far as both are known: 2023 does not end before 2023-07. */
function checkSpan(first: PartialDate, last: PartialDate | undefined, at: Spot): boolean {
  if (last === undefined || last >= first.slice(0, last.length)) return true;
  report(at, `the end ${last}`, `${first} or later`);
  return false;
}

const place = record<Place>('Place', {
  name: required(text),
  variants: dispensable(list(text)),
  region: dispensable(text),
  latitude: dispensable(degrees(90)),
  longitude: dispensable(degrees(180)),
  precision: dispensable(oneOf(['place', 'nearest_town', 'region'])),
});

export const incident = record<Incident>(
  'Incident',
  {
    id: required(id),
    start: required(date),
    end: optional(date),
    place: required(place),
    kind: required(code),
    victims: required(list(code, {least: 1, identity: (victim) => victim})),
    attacker: dispensable(words),
    claims: required(list(incidentClaim, {least: 1, counted: true})),
    note: dispensable(words),
  },
  (made, at) => (checkSpan(made.start, made.end, at) ? made : null)
);

export const coverage = record<Coverage>(
  'Coverage',
  // A gap left out would turn what nobody covered into a quiet month.
  {since: required(date), until: required(date), gaps: optional(list(date, {whole: true}))},
  (made, at) => (checkSpan(made.since, made.until, at) ? made : null)
);
