import type {IncidentClaim} from '../data/claim.ts';
import type {Dataset, Incident, Place} from '../data/dataset.ts';
import {lastDay} from '../data/date.ts';
import {plain, type Value} from '../data/estimate.ts';
import {drawnClaim, settle, type Settlement} from '../data/settle.ts';
import type {PartialDate, Text} from '../data/text.ts';
import {phrase, type Words} from '../text/words.ts';
import {afterName, attest, attestAll, divideOthers, highest} from './claims.ts';
import {otherReports} from './reports.ts';
import type {Row} from './row.ts';

export const fatalitiesOf = ({fatalities}: IncidentClaim) => fatalities;

/** The claim whose figure for the dead is drawn. */
export const tollClaim = ({claims}: Incident): IncidentClaim | undefined =>
  drawnClaim(claims, fatalitiesOf);

/** The figure for the dead that is drawn. */
export function tollOf(incident: Incident): Value {
  const claim = tollClaim(incident);
  return plain(claim && fatalitiesOf(claim));
}

/** How the claims about the dead stand to each other. */
export const settleToll = ({claimants}: Dataset, {claims}: Incident): Settlement<IncidentClaim> =>
  settle(claims, fatalitiesOf, claimants);

/** The figures given for the dead, the drawn one first; not those that are about another moment or superseded. */
export function tollsOf(dataset: Dataset, incident: Incident): Value[] {
  const {drawn, agreeing, rivals} = settleToll(dataset, incident);
  return [...(drawn ? [drawn] : []), ...agreeing, ...rivals].map(({value}) => value);
}

/** The region of a place, by its name in the reader's language where the data have one. */
export const regionName = ({regions}: Dataset, {region, regionCode}: Place): Text | undefined =>
  (regionCode && regions?.[regionCode]) ?? region;

/** The place; where only its region is known, and nobody named it, that says so. */
export function placeName(dataset: Dataset, {place}: Incident): Words {
  const {name, region, precision} = place;
  const known = typeof name === 'string' ? name : (name.en ?? name.und);
  const text = regionName(dataset, place);
  return precision === 'region' && known === region && text
    ? phrase('place_unnamed', {region: {text}})
    : {text: name};
}

/** “Kandadji, 28 September 2023”. */
export const incidentName = (dataset: Dataset, incident: Incident): Words =>
  phrase('incident', {place: placeName(dataset, incident), date: {date: incident.start}});

/** The incidents that began within the span; an undated bound is open. */
export const incidentsBetween = (
  incidents: readonly Incident[],
  since: PartialDate | undefined,
  until: PartialDate | undefined
): Incident[] =>
  incidents.filter(
    ({start}) => (!since || lastDay(start) >= since) && (!until || start <= lastDay(until))
  );

/** The highest number killed that anyone gave; -1 where nobody gave one. */
export const highestToll = (dataset: Dataset, incident: Incident): number =>
  highest(tollsOf(dataset, incident));

/** One incident as one row: the dead as the drawn claim has them, the other figures as rivals. */
export function incidentRow(dataset: Dataset, incident: Incident): Row {
  const {settled, shown} = divideOthers(settleToll(dataset, incident));
  const {drawn} = settled;
  const {place, kind} = incident;
  const region = regionName(dataset, place);
  const about: Words = region
    ? phrase('aside', {what: {term: kind}, aside: {text: region}})
    : {term: kind};
  const said = drawn && phrase('says', {claimant: afterName(dataset, drawn.claims[0]!)});
  return {
    id: incident.id,
    label: incidentName(dataset, incident),
    title: placeName(dataset, incident),
    caption: {date: incident.start},
    detail: [about, said, ...otherReports(shown)]
      .filter((words) => !!words)
      .reduce((a, b) => phrase('joined', {a, b})),
    value: plain(drawn?.value),
    unit: 'person',
    role: 'main',
    series: 'killed',
    attestations: drawn
      ? attestAll(dataset, settled, fatalitiesOf)
      : incident.claims.map((claim) => attest(dataset, claim)),
    rivals: shown.map(({value, claims}, index) => ({
      id: `${incident.id}/${index + 1}`,
      label: incidentName(dataset, incident),
      value,
      unit: 'person',
      role: 'rival',
      series: 'killed',
      attestations: claims.map((claim) => attest(dataset, claim)),
    })),
  };
}
