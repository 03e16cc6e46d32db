import type {IncidentClaim, Part} from '../../data/claim.ts';
import type {Dataset, Incident} from '../../data/dataset.ts';
import {isGap} from '../../data/estimate.ts';
import {settle, type Account, type FigureOf} from '../../data/settle.ts';
import {accordingTo, claimantCount, claimantName, divideOthers} from '../../model/claims.ts';
import {counted, countedDead} from '../../model/counted.ts';
import {settleToll} from '../../model/incidents.ts';
import {alsoGivenBy, otherReports} from '../../model/reports.ts';
import {phrase, type Noun, type Words} from '../../text/words.ts';

/** What is said of one incident: the dead and their parts, what others give, who denies it, the injured, the claim set apart. */
export function incidentSummary(dataset: Dataset, incident: Incident): Words[] {
  const {claims} = incident;
  const denials = claims.filter(({status}) => status === 'denied');
  const given = (figureOf: FigureOf<IncidentClaim>): Account<IncidentClaim> | undefined =>
    settle(claims, figureOf, dataset.claimants).drawn;
  const injured = given((claim) => claim.injured);
  return [
    ...deadSentences(dataset, incident),
    ...denials.map((claim) =>
      phrase(
        'summary_denied',
        {claimant: {text: claimantName(dataset, claim)}},
        claimantCount(dataset, claim)
      )
    ),
    ...(injured
      ? [phrase('summary_injured', {injured: counted('injured_people', 'injured', injured.value)})]
      : []),
    ...militantsSentence(
      dataset,
      incident,
      given((claim) => claim.armedGroupFatalities)
    ),
  ];
}

/** The drawn figure with its claimant and its parts, who else gives it, and what others report. */
function deadSentences(dataset: Dataset, incident: Incident): Words[] {
  const {settled, shown} = divideOthers(settleToll(dataset, incident));
  const {drawn} = settled;
  if (!drawn) return [phrase('summary_unknown')];
  const killed = accordingTo(dataset, drawn.claims[0]!, countedDead(incident.victims, drawn.value));
  const parts = drawn.claims.find((claim) => claim.parts)?.parts ?? [];
  const others = alsoGivenBy(dataset, settled);
  return [
    parts.length
      ? phrase('summary_parts', {killed, list: {list: parts.map(partWords)}})
      : phrase('summary_killed', {killed}),
    ...(others.length ? [phrase('summary_agreed', {list: {list: others}})] : []),
    ...otherReports(shown, true),
  ];
}

/** Nouns for the parts of a toll, by who they were. */
const partNouns: Readonly<Record<string, Noun>> = {
  soldiers: 'soldier',
  civilians: 'civilian_count',
};

/** “7 in combat”, “20 soldiers”, “foreign workers (2)”. */
function partWords({cause, party, fatalities}: Part): Words {
  const unit = party && partNouns[party];
  if (unit) return {reported: fatalities, unit};
  return phrase(cause ? 'part_cause' : 'part', {
    n: {reported: fatalities},
    label: {term: cause ?? party ?? 'unknown'},
  });
}

/** What is claimed about the other side, with the words that keep it out of the toll. */
function militantsSentence(
  dataset: Dataset,
  incident: Incident,
  militants: Account<IncidentClaim> | undefined
): Words[] {
  const [claim] = militants?.claims ?? [];
  if (!militants || !claim || isGap(militants.value)) return [];
  const killed = counted('killed_militants', 'militants_killed', militants.value);
  const [first] = settleToll(dataset, incident).drawn?.claims ?? [];
  const isSame = first?.claimant === claim.claimant && first.source === claim.source;
  return [
    isSame
      ? phrase('summary_militants_too', {killed})
      : phrase('summary_militants', {killed: accordingTo(dataset, claim, killed)}),
  ];
}
