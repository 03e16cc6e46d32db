import type {PresenceClaim} from '../../data/claim.ts';
import type {Dataset, Deployment} from '../../data/dataset.ts';
import {dayAfter, dayBefore, formatDay, lastDay, parseDate} from '../../data/date.ts';
import {plain} from '../../data/estimate.ts';
import {startOf} from '../../data/period.ts';
import type {PartialDate} from '../../data/text.ts';
import {phrase} from '../../text/words.ts';
import {chooseSpan} from '../choose.ts';
import {attest} from '../claims.ts';
import type {Row} from '../row.ts';
import {spanWords} from '../subtitle.ts';
import {
  chooseDeployments,
  deploymentName,
  drawnClaims,
  roleOf,
  senderName,
  standingOf,
  unitOf,
  type TroopsOptions,
} from './deployments.ts';
import {groupOf, groups, monthsAfter} from './standing.ts';
import type {Standing} from './summary.ts';

export interface OverTimeOptions extends TroopsOptions {
  /** A date, or the id of a timeline event. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Forces in a country over a span of time. */
export interface ForcesOverTime {
  readonly host: string;
  readonly since: PartialDate;
  readonly until: PartialDate;
  /** One for each force of which something was said until the end, those who are there first. */
  readonly rows: readonly Row[];
  /** The newest statement about each, in the same order. */
  readonly standings: readonly Standing[];
}

/**
 * Strength over time: each statement holds until the next one, the last for a year. Before the first, nothing is known.
 * Throws an AttributeError for what the page asks for and nobody has.
 */
export function forcesOverTime(dataset: Dataset, options: OverTimeOptions): ForcesOverTime {
  const {host, asOf, deployments} = chooseDeployments(dataset, options);
  const [first = dataset.asOf] = deployments
    .flatMap((deployment) => drawnClaims(deployment).map((claim) => claim.asOf))
    .sort();
  const asked = chooseSpan(dataset, options);
  const until = lastDay(asked.until ?? asOf ?? dataset.asOf);
  const since = asked.since ?? startOf(min(first, until), 'month');
  const found = deployments
    .map((deployment) => ({
      deployment,
      claims: drawnClaims(deployment).filter((claim) => dayOf(claim.asOf) <= until),
    }))
    .flatMap(({deployment, claims}) => {
      const statement = claims.at(-1);
      return statement ? [{deployment, claims, statement}] : [];
    })
    .sort(inOrder);
  const drawn = found.flatMap((standing) => {
    const steps = stepRows(dataset, standing.deployment, standing.claims, since, until);
    return steps.length ? [{...standing, row: presenceRow(standing, steps, deployments)}] : [];
  });
  return {host, since, until, rows: drawn.map(({row}) => row), standings: drawn};
}

type Spoken = Standing & {readonly claims: readonly PresenceClaim[]};

/** Those who are there first, in the order of their coming; those who are gone in that of their going. */
function inOrder(a: Spoken, b: Spoken): number {
  const rank = ({deployment, statement}: Spoken): number =>
    groups.indexOf(groupOf(deployment, statement));
  const day = ({deployment, statement, claims}: Spoken): string =>
    groupOf(deployment, statement) === 'group_gone' ? statement.asOf : claims[0]!.asOf;
  return rank(a) - rank(b) || (day(a) < day(b) ? -1 : Number(day(a) > day(b)));
}

/** One force, by its sender and, where that has several in the country, by its mission. */
function presenceRow(
  {deployment, statement}: Standing,
  steps: readonly Row[],
  deployments: readonly Deployment[]
): Row {
  const {id, sending, label} = deployment;
  const group = groupOf(deployment, statement);
  const last = steps.at(-1)!;
  const {asOf} = statement;
  const isOneOfSeveral =
    !label && deployments.some((other) => other !== deployment && other.sending === sending);
  return {
    ...baseOf(deployment),
    id,
    title: isOneOfSeveral ? deploymentName(deployment) : senderName(deployment),
    detail: last.detail,
    value: last.value,
    // Whether soldiers are there or gone is seen from their bands.
    group: group === 'group_there' || group === 'group_gone' ? undefined : group,
    told:
      statement.presence === 'withdrawn'
        ? phrase('standing', {
            what: phrase('withdrawn'),
            date: {date: asOf, style: 'short', form: 'on'},
          })
        : last.ink === 'old'
          ? phrase('last_stated', {date: {date: asOf.slice(0, 7), style: 'short'}})
          : undefined,
    attestations: [],
    steps,
  };
}

const baseOf = (deployment: Deployment): Pick<Row, 'label' | 'unit' | 'role' | 'series'> => ({
  label: deploymentName(deployment),
  unit: unitOf(deployment),
  role: roleOf(deployment),
  series: 'force',
});

/** The stretches of a force: one before anything was said of it, one for every statement, one in which the last is old. */
function stepRows(
  dataset: Dataset,
  deployment: Deployment,
  claims: readonly PresenceClaim[],
  since: PartialDate,
  until: PartialDate
): Row[] {
  const {id} = deployment;
  const base = baseOf(deployment);
  const first = claims[0] && dayOf(claims[0].asOf);
  const ends = dayAfter(until);
  const rows = claims.flatMap((claim, index): Row[] => {
    const start = dayOf(claim.asOf);
    const next = claims[index + 1];
    const end = next ? dayOf(next.asOf) : ends;
    // After the last statement, a strength holds for as long as it speaks of the present; who is leaving has none.
    const holds = next || deployment.alleged ? end : min(end, holdsUntil(dataset, claim));
    const row = (from: PartialDate, to: PartialDate, own: Partial<Row>): Row[] =>
      to <= since || from > until || to <= from
        ? []
        : [
            {
              ...base,
              id: `${id}/${claim.asOf}`,
              detail: standingOf(claim),
              value: plain(claim.personnel),
              ink: deployment.alleged ? 'alleged' : undefined,
              narrows: !!next && claim.presence === 'withdrawing',
              period: {start: from < since ? since : from, end: to > until ? until : to},
              attestations: [attest(dataset, claim, claim.asOf)],
              ...own,
            },
          ];
    const isGone = claim.presence === 'withdrawn';
    const gone = isGone ? {value: {best: 0}, ink: 'none' as const} : {};
    return [
      ...row(start, isGone ? end : holds, {stated: start >= since, ...gone}),
      ...(isGone || holds >= end
        ? []
        : row(holds, end, {
            id: `${id}/${claim.asOf}/old`,
            ink: 'old',
            detail: phrase('last_stated', {date: {date: claim.asOf}}),
            stated: holds <= start,
          })),
    ];
  });
  const unknown: Row[] =
    rows.length && first && first > since && first <= until
      ? [
          {
            ...base,
            id: `${id}/before`,
            detail: spanWords(since, dayBefore(first)),
            value: {gap: 'not_covered'},
            period: {start: since, end: first},
            attestations: [],
          },
        ]
      : [];
  return [...unknown, ...rows];
}

const min = (a: PartialDate, b: PartialDate): PartialDate => (a < b ? a : b);

/** Until when a last statement is drawn solid. */
const holdsUntil = ({strengthMonths}: Dataset, {asOf, presence}: PresenceClaim): PartialDate =>
  presence === 'withdrawing' ? dayOf(asOf) : monthsAfter(asOf, strengthMonths);

/** A month or year counts from its first day. */
const dayOf = (date: PartialDate): PartialDate => formatDay(parseDate(date));
