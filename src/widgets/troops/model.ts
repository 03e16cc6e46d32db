import {presences, type Presence, type PresenceClaim} from '../../data/claim.ts';
import type {Dataset, Deployment} from '../../data/dataset.ts';
import {plain, pointOf} from '../../data/estimate.ts';
import {settleOn} from '../../data/settle.ts';
import {chooseMarkers, chooseWord} from '../../model/choose.ts';
import {attest, attestAll, claimantName, divideOthers} from '../../model/claims.ts';
import {bars, type BarFigure} from '../../charts/bars/index.ts';
import {eventsBetween} from '../../model/events.ts';
import type {Row} from '../../model/row.ts';
import type {Statement} from '../../model/statement.ts';
import {phrase, type Words} from '../../text/words.ts';
import {
  chooseDeployments,
  deploymentName,
  drawnClaims,
  kindOf,
  roleOf,
  standingOf,
  unitOf,
  type TroopsOptions,
} from './deployments.ts';
import {troopsSummary} from './summary.ts';

/** Who has forces in a country: the newest statement about each on or before a day. */
export function troopsFigure(dataset: Dataset, options: TroopsOptions): BarFigure {
  const {host, asOf, deployments} = chooseDeployments(dataset, options);
  const wanted = options.presence?.map((word) => chooseWord<Presence>('presence', word, presences));
  const standing = deployments.flatMap((deployment) => {
    const statement = newest(deployment, asOf);
    return statement && (!wanted || wanted.includes(statement.presence))
      ? [{deployment, statement}]
      : [];
  });
  const entries = standing
    .map(({deployment, statement}) => ({
      deployment,
      statement,
      row: strengthRow(dataset, deployment, statement, asOf),
    }))
    .sort((a, b) => order(a.row) - order(b.row));
  const country: Words = {country: host, form: 'in'};
  return {
    chart: bars,
    events: asOf ? [] : contextOf(dataset, host, options.markers),
    published: [],
    rivals: 'rows',
    dataset,
    heading: asOf
      ? phrase('heading_troops_date', {country, date: {date: asOf}})
      : phrase('heading_troops', {country}),
    summary: troopsSummary(entries, asOf),
    rows: entries.map(({row}) => row),
    notes: standing.flatMap(({deployment, statement}) =>
      [statement, ...othersOf(deployment, statement, asOf)].flatMap(({note}) =>
        note ? [phrase('labelled', {label: deploymentName(deployment), value: {text: note}})] : []
      )
    ),
    column: 'column_country',
  };
}

const newest = (deployment: Deployment, asOf: string | undefined): PresenceClaim | undefined =>
  drawnClaims(deployment)
    .filter((claim) => !asOf || claim.asOf <= asOf)
    .at(-1);

function strengthRow(
  dataset: Dataset,
  deployment: Deployment,
  statement: PresenceClaim,
  asOf: string | undefined
): Row {
  const {id} = deployment;
  const before = drawnClaims(deployment).filter((claim) => claim.asOf < statement.asOf);
  const last = numberless(statement)
    ? before.filter((claim) => !numberless(claim)).at(-1)
    : undefined;
  const personnelOf = ({personnel}: PresenceClaim) => personnel;
  const around = [statement, ...othersOf(deployment, statement, asOf)];
  const {settled, shown} = divideOthers(
    settleOn(statement, around, personnelOf, dataset.claimants)
  );
  const unit = unitOf(deployment);
  const older =
    last && phrase('last_figure', {n: {reported: last.personnel, unit}, date: {date: last.asOf}});
  return {
    id,
    label: deploymentName(deployment),
    detail: [kindOf(deployment), standingOf(statement), older]
      .filter((words) => words !== undefined)
      .reduce((a, b) => phrase('joined', {a, b})),
    value: plain(statement.personnel),
    unit,
    role: roleOf(deployment),
    series: 'force',
    last: last && {value: plain(last.personnel), date: last.asOf},
    attestations: attestAll(dataset, settled, personnelOf, (claim) => claim.asOf),
    rivals: shown.map(({value, claims}, index) => ({
      id: `${id}/${index + 1}`,
      label: {list: claims.map((claim) => ({text: claimantName(dataset, claim)}))},
      about: deploymentName(deployment),
      detail: {date: claims[0]!.asOf},
      value,
      unit,
      role: 'rival',
      series: 'force',
      attestations: claims.map((claim) => attest(dataset, claim, claim.asOf)),
    })),
  };
}

/** What others say since the statement before, and in the year before this one. */
function othersOf(
  deployment: Deployment,
  statement: PresenceClaim,
  asOf: string | undefined
): PresenceClaim[] {
  const before = drawnClaims(deployment).findLast((claim) => claim.asOf < statement.asOf);
  const since = [before?.asOf ?? '', yearBefore(statement.asOf)].sort().at(-1)!;
  return deployment.claims.filter(
    (claim) => claim.rival && claim.asOf > since && (!asOf || claim.asOf <= asOf)
  );
}

const numberless = ({personnel}: PresenceClaim): boolean => pointOf(plain(personnel)) === undefined;

/** Rival figures older than a year say nothing about a statement. */
const yearBefore = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;

/** Largest first; a force whose number is unknown stands where its last known number would; those apart come last. */
function order({value, last, role}: Row): number {
  const older = (last && pointOf(last.value)) ?? 0;
  const point = pointOf(value) ?? 0;
  return (role === 'apart' ? 1e9 : 0) - (point > 0 ? point : older / 2);
}

/**
 * The events listed under the forces: those the page names, else the dataset's own choice; under those in another
 * country than its own, only what happened there.
 */
function contextOf(
  dataset: Dataset,
  host: string,
  ids: readonly string[] | undefined
): Statement[] {
  const chosen = chooseMarkers({...dataset, markers: dataset.context ?? []}, ids);
  const events =
    ids || host === dataset.country
      ? chosen
      : chosen.filter(({countries}) => countries?.includes(host));
  const inTime = [...events].sort((a, b) => (a.date < b.date ? -1 : 1));
  return eventsBetween(dataset, inTime, '0001', '9999');
}
