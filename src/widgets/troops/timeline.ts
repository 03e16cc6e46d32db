import {steps, type StepFigure} from '../../charts/steps/index.ts';
import type {Dataset, Deployment} from '../../data/dataset.ts';
import {dayAfter, formatDay, lastDay, parseDate} from '../../data/date.ts';
import {plain} from '../../data/estimate.ts';
import {startOf} from '../../data/period.ts';
import {chooseMarkers, chooseMoment} from '../../model/choose.ts';
import {attest} from '../../model/claims.ts';
import {eventsBetween} from '../../model/events.ts';
import type {Row} from '../../model/row.ts';
import {phrase, type Words} from '../../text/words.ts';
import {
  chooseDeployments,
  deploymentName,
  drawnClaims,
  roleOf,
  standingOf,
  unitOf,
  type TroopsOptions,
} from './deployments.ts';

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
  const since = options.since
    ? chooseMoment('since', options.since, dataset)
    : startOf(first, 'year');
  const until = lastDay(
    options.until ? chooseMoment('until', options.until, dataset) : (asOf ?? dataset.asOf)
  );
  const rows = deployments.flatMap((deployment): Row[] => {
    const steps = stepRows(dataset, deployment, since, until);
    const [step] = steps.slice(-1);
    if (!step) return [];
    return [
      {
        id: deployment.id,
        label: deploymentName(deployment),
        detail: step.detail,
        value: step.value,
        unit: unitOf(deployment),
        role: roleOf(deployment),
        series: 'force',
        attestations: [],
        steps,
      },
    ];
  });
  const country: Words = {country: host, form: 'in'};
  return {
    chart: steps,
    published: [],
    dataset,
    since,
    until,
    events: eventsBetween(dataset, chooseMarkers(dataset, options.markers), since, until),
    heading: phrase('heading_troops_timeline', {country}),
    summary: rows.length
      ? [phrase('summary_steps', {span: {span: [since, until]}})]
      : [phrase('summary_none')],
    rows,
    notes: [],
    column: 'column_country',
  };
}

function stepRows(dataset: Dataset, deployment: Deployment, since: string, until: string): Row[] {
  const claims = drawnClaims(deployment);
  const first = claims[0] && dayOf(claims[0].asOf);
  const unknown: Row[] =
    first && first > since && first <= until
      ? [
          {
            id: `${deployment.id}/before`,
            label: deploymentName(deployment),
            value: {gap: 'not_covered'},
            unit: unitOf(deployment),
            role: 'main',
            series: 'force',
            period: {start: since, end: first},
            attestations: [],
          },
        ]
      : [];
  const known = claims.flatMap((claim, index): Row[] => {
    const start = dayOf(claim.asOf);
    const next = claims[index + 1];
    const end = next ? dayOf(next.asOf) : dayAfter(until);
    if (end <= since || start > until || end <= start) return [];
    return [
      {
        id: `${deployment.id}/${claim.asOf}`,
        label: deploymentName(deployment),
        detail: standingOf(claim),
        value: plain(claim.personnel),
        unit: unitOf(deployment),
        role: 'main',
        series: 'force',
        period: {start: start < since ? since : start, end: end > until ? until : end},
        attestations: [attest(dataset, claim, claim.asOf)],
      },
    ];
  });
  return known.length ? [...unknown, ...known] : [];
}

/** A month or year counts from its first day. */
const dayOf = (date: string): string => formatDay(parseDate(date));
