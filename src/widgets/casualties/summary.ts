import type {IncidentClaim} from '../../data/claim.ts';
import type {Dataset, Incident} from '../../data/dataset.ts';
import {settle, type Account, type FigureOf} from '../../data/settle.ts';
import {claimantName, divideOthers} from '../../model/claims.ts';
import {counted} from '../../model/counted.ts';
import {settleToll} from '../../model/incidents.ts';
import {phrase, type Words} from '../../text/words.ts';
import {nounOf} from './heading.ts';

/** What is said of one incident: the dead and their parts, what others give, who denies it, the injured, the claim set apart. */
export function incidentSummary(dataset: Dataset, incident: Incident): Words[] {
  const {claims} = incident;
  const sentences: Words[] = [];
  const {settled, shown} = divideOthers(settleToll(dataset, incident));
  const {drawn} = settled;
  if (drawn) {
    const claimant = {text: claimantName(dataset, drawn.claims[0]!)};
    sentences.push(
      phrase('summary_killed', {killed: counted(nounOf(incident), 'killed', drawn.value), claimant})
    );
    const parts = drawn.claims.find((claim) => claim.parts)?.parts ?? [];
    if (parts.length) {
      const list = parts.map(({cause, party, fatalities}) =>
        phrase(cause ? 'part_cause' : 'part', {
          n: {reported: fatalities},
          label: {term: cause ?? party ?? 'unknown'},
        })
      );
      sentences.push(phrase('summary_parts', {list: {list}}));
    }
    if (shown.length) {
      const list = {list: shown.map(({value}) => ({reported: value}))};
      sentences.push(phrase('summary_rivals', {list}));
    }
  } else sentences.push(phrase('summary_unknown'));
  for (const claim of claims.filter(({status}) => status === 'denied'))
    sentences.push(phrase('summary_denied', {claimant: {text: claimantName(dataset, claim)}}));
  const given = (figureOf: FigureOf<IncidentClaim>): Account<IncidentClaim> | undefined =>
    settle(claims, figureOf, dataset.claimants).drawn;
  const injured = given((claim) => claim.injured);
  if (injured) {
    sentences.push(
      phrase('summary_injured', {injured: counted('injured_people', 'injured', injured.value)})
    );
  }
  const militants = given((claim) => claim.armedGroupFatalities);
  if (militants) {
    const claimant = {text: claimantName(dataset, militants.claims[0]!)};
    sentences.push(phrase('summary_militants', {n: {reported: militants.value}, claimant}));
  }
  return sentences;
}
