import type {Dataset, Incident} from '../../data/dataset.ts';
import {pointOf} from '../../data/estimate.ts';
import {attest, claimantName} from '../../model/claims.ts';
import {nounOfDead} from '../../model/counted.ts';
import {incidentRow, regionName, tollClaim} from '../../model/incidents.ts';
import type {Row, Series} from '../../model/row.ts';
import {phrase, type Words} from '../../text/words.ts';

/** Codes of those in arms for a state, and of those who are not armed; others are neither. */
const armed = ['soldiers', 'national_guard', 'gendarmes', 'police', 'security_forces'];
const unarmed = ['civilians', 'drivers', 'foreign_workers'];

/** Who was hit, as a colour: a toll of several groups is of none of them. */
export function seriesOf({victims}: Incident): Series {
  const groups = new Set(
    victims.map((code) =>
      armed.includes(code) ? 'armed' : unarmed.includes(code) ? 'civilian' : 'other'
    )
  );
  return groups.size > 1 ? 'mixed' : ([...groups][0] ?? 'other');
}

/**
 * An incident as a dot: the row that other widgets have, with its day, who was hit, and who denies that it happened. It is
 * alleged where somebody denies it, or the claim that is drawn is disputed.
 */
export function dotRow(dataset: Dataset, incident: Incident): Row {
  const row = incidentRow(dataset, incident);
  const {victims, claims, kind, place} = incident;
  const denials = claims.filter(({status}) => status === 'denied');
  const drawn = tollClaim(incident);
  const isContested = denials.length > 0 || drawn?.status === 'disputed';
  const hasNumber = pointOf(row.value) !== undefined;
  const noun = nounOfDead(victims);
  const region = regionName(dataset, place);
  // A noun of its own says who was hit.
  const who: Words[] =
    victims.length && !(hasNumber && noun !== 'killed_people')
      ? [{list: victims.map((term) => ({term}))}]
      : [];
  const denied = denials.map((claim) =>
    phrase('aside', {what: {text: claimantName(dataset, claim)}, aside: phrase('denied')})
  );
  const joined = (all: readonly Words[]): Words => all.reduce((a, b) => phrase('joined', {a, b}));
  return {
    ...row,
    date: incident.start,
    noun,
    series: seriesOf(incident),
    ink: isContested ? 'alleged' : undefined,
    detail: joined([...who, row.detail!, ...denied]),
    caption: joined([
      region ? phrase('aside', {what: {term: kind}, aside: {text: region}}) : {term: kind},
      ...(victims.length ? [{list: victims.map((term) => ({term}))}] : []),
    ]),
    rivals: (row.rivals ?? []).map((rival) => ({
      ...rival,
      noun,
    })),
    attestations: [
      ...row.attestations,
      ...(drawn ? denials : []).map((claim) => ({
        ...attest(dataset, claim),
        value: {gap: 'not_reported'} as const,
      })),
    ],
  };
}
