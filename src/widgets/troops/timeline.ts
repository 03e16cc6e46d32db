import {steps, type StepFigure} from '../../charts/steps/index.ts';
import type {Dataset, Deployment} from '../../data/dataset.ts';
import type {PresenceClaim} from '../../data/claim.ts';
import {dayAfter, dayBefore, formatDay, lastDay, parseDate} from '../../data/date.ts';
import {plain} from '../../data/estimate.ts';
import {startOf} from '../../data/period.ts';
import type {AttributeError} from '../../model/attribute-error.ts';
import {chooseMarkers, chooseSpan} from '../../model/choose.ts';
import {attest} from '../../model/claims.ts';
import {eventsBetween} from '../../model/events.ts';
import type {PartialDate} from '../../data/text.ts';
import type {Row} from '../../model/row.ts';
import {spanWords, subtitleOf} from '../../model/subtitle.ts';
import {phrase, type Words} from '../../text/words.ts';
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
import {groupOf, groups, monthsAfter, type Group} from './standing.ts';

export interface TimelineOptions extends TroopsOptions {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Strength over time: each statement holds until the next one. Before the first, nothing is known. */
export function troopsTimeline(dataset: Dataset, options: TimelineOptions): StepFigure {
  const {host, asOf, deployments} = chooseDeployments(dataset, options);
  const days = deployments
    .flatMap((deployment) => drawnClaims(deployment).map((claim) => claim.asOf))
    .sort();
  const first = days[0] ?? dataset.asOf;
  const {since = startOf(first, 'year'), until: asked} = chooseSpan(dataset, options);
  const until = lastDay(asked ?? asOf ?? dataset.asOf);
  const rows = deployments
    .flatMap((deployment) => presenceRow(dataset, deployment, since, until))
    .sort((a, b) => rankOf(a) - rankOf(b));
  const complaints: AttributeError[] = [];
  const country: Words = {country: host, form: 'in'};
  return {
    chart: steps,
    published: [],
    dataset,
    since,
    until,
    events: eventsBetween(
      dataset,
      chooseMarkers(dataset, options.markers, complaints),
      since,
      until
    ),
    complaints,
    heading: phrase('heading_troops_timeline', {country}),
    subtitle: subtitleOf(host, spanWords(since, until)),
    summary: rows.length
      ? [phrase('summary_steps', {span: {span: [since, until]}})]
      : [phrase('summary_none')],
    rows,
    notes: [],
    column: 'column_country',
  };
}

const rankOf = ({group}: Row): number => groups.indexOf(group as Group);

/** One force from its first statement on; none where nothing was said of it until the end of the span. */
function presenceRow(
  dataset: Dataset,
  deployment: Deployment,
  since: PartialDate,
  until: PartialDate
): Row[] {
  const claims = drawnClaims(deployment).filter(({asOf}) => dayOf(asOf) <= until);
  const last = claims.at(-1);
  const base: StepBase = {
    label: deploymentName(deployment),
    unit: unitOf(deployment),
    role: roleOf(deployment),
    series: 'force',
  };
  const steps = stepRows(dataset, deployment, claims, base, since, until);
  const [step] = steps.slice(-1);
  if (!last || !step) return [];
  // The month is near enough beside a band; the day stands in the name of the step.
  const date = {date: last.asOf.slice(0, 7), style: 'short'} as const;
  const hasEnded = last.presence === 'withdrawn';
  return [
    {
      ...base,
      id: deployment.id,
      title: senderName(deployment),
      detail: step.detail,
      value: step.value,
      group: groupOf(deployment, last),
      told: hasEnded
        ? phrase('standing', {what: phrase('withdrawn'), date: {...date, form: 'on'}})
        : step.ink === 'old'
          ? phrase('last_stated', {date})
          : undefined,
      attestations: [],
      steps,
    },
  ];
}

type StepBase = Pick<Row, 'label' | 'unit' | 'role' | 'series'>;

/** The stretches of a force: one before anything was said of it, one for every statement, one in which the last is old. */
function stepRows(
  dataset: Dataset,
  deployment: Deployment,
  claims: readonly PresenceClaim[],
  base: StepBase,
  since: PartialDate,
  until: PartialDate
): Row[] {
  const {id} = deployment;
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
