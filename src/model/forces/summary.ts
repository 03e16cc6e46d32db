import type {PresenceClaim} from '../../data/claim.ts';
import type {Deployment} from '../../data/dataset.ts';
import {plain, pointOf} from '../../data/estimate.ts';
import {phrase, type Words} from '../../text/words.ts';
import {roleOf} from './deployments.ts';

/** A force, and the newest statement about it. */
export interface Standing {
  readonly deployment: Deployment;
  readonly statement: PresenceClaim;
}

/** Who is there and who has left, soldiers of states only: the others have rows of their own, apart. */
export function troopsSummary(all: readonly Standing[], asOf: string | undefined): Words[] {
  const soldiers = all.filter(({deployment}) => roleOf(deployment) === 'main');
  if (!soldiers.length) return [phrase('summary_none')];
  const there = soldiers.filter(({statement}) => statement.presence !== 'withdrawn');
  const gone = soldiers
    .filter(({statement}) => statement.presence === 'withdrawn')
    .sort((a, b) => (a.statement.asOf < b.statement.asOf ? -1 : 1));
  return [
    ...(there.length ? [presentSentence(there, soldiers, asOf)] : []),
    ...(gone.length ? [phrase('summary_withdrawn', {list: {list: gone.map(departure)}})] : []),
  ];
}

function presentSentence(
  there: readonly Standing[],
  soldiers: readonly Standing[],
  asOf: string | undefined
): Words {
  const isNumbered = there.some(({statement}) => pointOf(plain(statement.personnel)) !== undefined);
  const list: Words = {
    list: there.map((standing) => forceWords(standing, soldiers, !!asOf || isNumbered)),
  };
  if (asOf) return phrase('summary_troops', {date: {date: asOf, form: 'on'}, list});
  // A verb follows a list of several; of one country it would have to know its number.
  if (there.length === 1) return phrase('summary_present_one', {list});
  return phrase(isNumbered ? 'summary_present' : 'summary_present_unnumbered', {list});
}

/** A force by who sends it, by its mission where the sender has another one, and its number where that is told. */
function forceWords(
  {deployment, statement}: Standing,
  soldiers: readonly Standing[],
  isNumbered: boolean
): Words {
  const {label, mission, sending} = deployment;
  const isOneOfSeveral = soldiers.some(
    (other) => other.deployment !== deployment && other.deployment.sending === sending
  );
  const asides: Words[] = [
    ...(mission && isOneOfSeveral && !label ? [{text: mission}] : []),
    ...(isNumbered ? [{reported: statement.personnel}] : []),
  ];
  const what = senderWords(deployment);
  const [first, second] = asides;
  if (!first) return what;
  // One bracket, whatever stands in it.
  const aside = second ? phrase('dated', {what: first, date: second}) : first;
  return phrase('aside', {what, aside});
}

const senderWords = ({label, sending, force}: Deployment): Words =>
  label ? {text: label} : sending ? {country: sending, form: 'the'} : {term: force};

/** “France left in December 2023”, and of those after it “Germany in August 2024”. */
const departure = ({deployment, statement}: Standing, index: number): Words =>
  phrase(index ? 'left_next' : 'left_first', {
    country: senderWords(deployment),
    date: {date: statement.asOf.slice(0, 7), form: 'on'},
  });
