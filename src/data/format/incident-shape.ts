import {attribution, incidentClaim} from './claim-shape.ts';
import {list} from './collection.ts';
import {
  placePrecisions,
  type Corrected,
  type Coverage,
  type Incident,
  type Place,
} from '../dataset.ts';
import {dispensable, optional, record, required} from './shape.ts';
import {report, step, type Path} from './path.ts';
import {firstDay, lastDay} from '../date.ts';
import type {PartialDate} from '../text.ts';
import {code, date, degrees, id, keyOf, oneOf, reached, subdivision, text, words} from './value.ts';

/** Refuses an end before the beginning, as far as both are known: 2023 does not end before 2023-07. */
function checkSpan(first: PartialDate, last: PartialDate | undefined, at: Path): boolean {
  if (last === undefined || last >= first.slice(0, last.length)) return true;
  report(at, `the end ${last}`, `${first} or later`);
  return false;
}

const place = record<Place>('Place', {
  name: required(words),
  variants: dispensable(list(text)),
  region: dispensable(text),
  regionCode: dispensable(subdivision),
  latitude: dispensable(degrees(90)),
  longitude: dispensable(degrees(180)),
  precision: dispensable(oneOf(placePrecisions)),
});

const corrected = record<Corrected>('Corrected', {
  source: required(keyOf('sources')),
  lines: required(list(words, {least: 1, level: 'warning'})),
});

export const incident = record<Incident>(
  'Incident',
  {
    id: required(id),
    start: required(reached),
    end: optional(date),
    place: required(place),
    kind: required(code),
    victims: required(list(code, {least: 1, identity: (victim) => victim})),
    attacker: dispensable(words),
    attackers: dispensable(list(attribution), 'error'),
    claims: required(list(incidentClaim, {least: 1, counted: true})),
    note: dispensable(words),
    corrected: dispensable(corrected),
  },
  (made, at) => (checkSpan(made.start, made.end, at) ? made : null)
);

export const coverage = record<Coverage>(
  'Coverage',
  {
    since: required(date),
    until: required(date),
    // A gap left out would turn what nobody covered into a quiet month.
    gaps: optional(list(date, {whole: true})),
    note: dispensable(words),
  },
  (made, at) => {
    const {asOf} = at.reading;
    if (!checkSpan(made.since, made.until, at)) return null;
    if (!asOf || firstDay(made.until) <= lastDay(asOf)) return made;
    report(step(at, 'until'), made.until, `no later than asOf, ${asOf}`, 'warning');
    return {...made, until: asOf};
  }
);
