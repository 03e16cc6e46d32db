import type {IncidentClaim} from '../data/claim.ts';
import type {Dataset, Incident} from '../data/dataset.ts';
import {lastDay} from '../data/date.ts';
import {plain, type Value} from '../data/estimate.ts';
import {drawnClaim, settle, type Settlement} from '../data/settle.ts';
import type {PartialDate} from '../data/text.ts';
import {phrase, type Words} from '../text/words.ts';
import {afterName, attest, attestAll, divideOthers, highest} from './claims.ts';
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

/** “Kandadji, 28 September 2023”. */
export const incidentName = ({place, start}: Incident): Words =>
  phrase('incident', {place: {text: place.name}, date: {date: start}});

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
  const about: Words = place.region
    ? phrase('aside', {what: {term: kind}, aside: {text: place.region}})
    : {term: kind};
  const said = drawn && phrase('says', {claimant: afterName(dataset, drawn.claims[0]!)});
  const disputed =
    shown.length > 0 &&
    phrase('others_say', {list: {list: shown.map(({value}) => ({reported: value}))}});
  return {
    id: incident.id,
    label: incidentName(incident),
    detail: [about, said, disputed]
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
      label: incidentName(incident),
      value,
      unit: 'person',
      role: 'rival',
      series: 'killed',
      attestations: claims.map((claim) => attest(dataset, claim)),
    })),
  };
}
