import type {IncidentClaim} from '../data/claim.ts';
import type {Dataset, Incident} from '../data/dataset.ts';
import {lastDay} from '../data/date.ts';
import type {Reported} from '../data/estimate.ts';
import type {PartialDate} from '../data/text.ts';
import {phrase, type Words} from '../text/words.ts';
import {accounts, attest, claimantName, highest} from './claims.ts';
import type {Row} from './row.ts';

export const fatalitiesOf = ({fatalities}: IncidentClaim) => fatalities;

/** The figure for the dead that is drawn: the first one given. */
export const tollOf = ({claims}: Incident): Reported | undefined =>
  claims.map(fatalitiesOf).find((toll) => toll !== undefined);

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
export const highestToll = ({claims}: Incident): number => highest(claims.map(fatalitiesOf));

/** One incident as one row: the dead as the drawn claim has them, the other figures as rivals. */
export function incidentRow(dataset: Dataset, incident: Incident): Row {
  const [drawn, ...others] = accounts(incident.claims, fatalitiesOf);
  const {place, kind} = incident;
  const about: Words = place.region
    ? phrase('aside', {what: {term: kind}, aside: {text: place.region}})
    : {term: kind};
  const said = drawn && phrase('says', {claimant: {text: claimantName(dataset, drawn.claims[0]!)}});
  const disputed =
    others.length > 0 &&
    phrase('others_say', {list: {list: others.map(({reported}) => ({reported}))}});
  return {
    id: incident.id,
    label: incidentName(incident),
    detail: [about, said, disputed]
      .filter((words) => !!words)
      .reduce((a, b) => phrase('joined', {a, b})),
    reported: drawn?.reported,
    unit: 'person',
    role: 'main',
    tone: 'killed',
    attestations: (drawn?.claims ?? incident.claims).map((claim) => attest(dataset, claim)),
    rivals: others.map(({reported, claims}, index) => ({
      id: `${incident.id}/${index + 1}`,
      label: incidentName(incident),
      reported,
      unit: 'person',
      role: 'rival',
      tone: 'killed',
      attestations: claims.map((claim) => attest(dataset, claim)),
    })),
  };
}
