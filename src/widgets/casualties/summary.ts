import type {Dataset, Incident} from '../../data/dataset.ts';
import {pointOf, toEstimate, type Reported} from '../../data/estimate.ts';
import {accounts, claimantName} from '../../model/claims.ts';
import {fatalitiesOf} from '../../model/incidents.ts';
import type {PhraseKey} from '../../text/phrases.ts';
import {phrase, type Words} from '../../text/words.ts';

/** Noun phrases for the dead, by who they were. */
const killedBy: Readonly<Record<string, PhraseKey>> = {
  soldiers: 'killed_soldiers',
  civilians: 'killed_civilians',
};

/** What is said of one incident: the dead and their parts, what others give, who denies it, the injured, the claim set apart. */
export function incidentSummary(dataset: Dataset, {victims, claims}: Incident): Words[] {
  const sentences: Words[] = [];
  const [drawn, ...others] = accounts(claims, fatalitiesOf);
  if (drawn) {
    const noun = (victims.length === 1 && killedBy[victims[0]!]) || 'killed_people';
    const claimant = {text: claimantName(dataset, drawn.claims[0]!)};
    sentences.push(
      phrase('summary_killed', {killed: counted(noun, 'killed', drawn.reported), claimant})
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
    if (others.length) {
      const list = {list: others.map(({reported}) => ({reported}))};
      sentences.push(phrase('summary_rivals', {list}));
    }
  } else sentences.push(phrase('summary_unknown'));
  for (const claim of claims.filter(({status}) => status === 'denied'))
    sentences.push(phrase('summary_denied', {claimant: {text: claimantName(dataset, claim)}}));
  const [injured] = accounts(claims, (claim) => claim.injured);
  if (injured) {
    sentences.push(
      phrase('summary_injured', {injured: counted('injured_people', 'injured', injured.reported)})
    );
  }
  const [militants] = accounts(claims, (claim) => claim.armedGroupFatalities);
  if (militants) {
    const claimant = {text: claimantName(dataset, militants.claims[0]!)};
    sentences.push(phrase('summary_militants', {n: {reported: militants.reported}, claimant}));
  }
  return sentences;
}

/** “12 soldiers killed”, in the plural form that the number asks for; “Killed: several people” without a number. */
function counted(key: PhraseKey, label: PhraseKey, reported: Reported): Words {
  const estimate = toEstimate(reported);
  const number = estimate && pointOf(estimate);
  return number === undefined
    ? phrase('labelled', {label: phrase(label), value: {reported, unit: 'person'}})
    : phrase(key, {n: {reported}}, number);
}
