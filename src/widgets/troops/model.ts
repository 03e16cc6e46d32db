import {presences, type Presence, type PresenceClaim} from '../../data/claim.ts';
import type {Dataset, Deployment} from '../../data/dataset.ts';
import {daysBetween, lastDay} from '../../data/date.ts';
import {plain, pointOf} from '../../data/estimate.ts';
import {settleOn} from '../../data/settle.ts';
import type {AttributeError} from '../../model/attribute-error.ts';
import {chooseMarkers, chooseWord} from '../../model/choose.ts';
import {attest, attestAll, claimantName, divideOthers} from '../../model/claims.ts';
import {bars, type BarFigure} from '../../charts/bars/index.ts';
import {eventsBetween} from '../../model/events.ts';
import {othersRow} from '../../model/others.ts';
import type {Row} from '../../model/row.ts';
import type {Statement} from '../../model/statement.ts';
import {subtitleOf} from '../../model/subtitle.ts';
import {phrase, type Words} from '../../text/words.ts';
import {
  chooseDeployments,
  deploymentName,
  drawnClaims,
  kindOf,
  roleOf,
  senderName,
  standingOf,
  unitOf,
  type TroopsOptions,
} from '../../model/forces/deployments.ts';
import {headingOf} from '../../model/forces/heading.ts';
import {groupOf, groups, inkOf, type Group} from '../../model/forces/standing.ts';
import {troopsSummary} from '../../model/forces/summary.ts';

/** Who has forces in a country: the newest statement about each on or before a day. */
export function troopsFigure(dataset: Dataset, options: TroopsOptions): BarFigure {
  const {host, asOf: asked, deployments} = chooseDeployments(dataset, options);
  const {asOf, first} = earliestFrom(deployments, asked);
  const day = asOf ?? dataset.asOf;
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
  const complaints: AttributeError[] = [];
  const country: Words = {country: host, form: 'in'};
  return {
    chart: bars,
    events: asOf ? [] : contextOf(dataset, host, options.markers, complaints),
    complaints,
    published: [],
    rivals: 'rows',
    dataset,
    heading: headingOf(entries, host, day),
    subtitle: subtitleOf(host, phrase('subtitle_troops', {date: {date: day}})),
    ...(first && {
      cautions: standing.length ? [phrase('first_stated', {date: {date: first}})] : [],
      none: phrase('first_statement', {country, date: {date: first}}),
    }),
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

/** Within so many days the first statements are shown for a day before them. */
const daysBefore = 31;

/**
 * The day to be shown: the one asked for, or that of the first statements if these follow soon. `first` is there where
 * nothing was said until then.
 */
function earliestFrom(
  deployments: readonly Deployment[],
  asOf: string | undefined
): {readonly asOf: string | undefined; readonly first?: string} {
  const [first] = deployments
    .flatMap((each) => drawnClaims(each).map((claim) => claim.asOf))
    .sort();
  if (!asOf || !first || first <= lastDay(asOf)) return {asOf};
  const soon = daysBetween(asOf, first) <= daysBefore;
  return {asOf: soon ? lastDay(first) : asOf, first};
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
  const group = groupOf(deployment, statement);
  const isGone = group === 'group_gone';
  const last =
    isGone || numberless(statement)
      ? drawnClaims(deployment).findLast(
          (claim) => claim.asOf < statement.asOf && !numberless(claim)
        )
      : undefined;
  const personnelOf = ({personnel}: PresenceClaim) => personnel;
  const around = [statement, ...othersOf(deployment, statement, asOf)];
  const {settled, shown} = divideOthers(
    settleOn(statement, around, personnelOf, dataset.claimants)
  );
  const unit = unitOf(deployment);
  const older =
    last && phrase('last_figure', {n: {reported: last.personnel, unit}, date: {date: last.asOf}});
  const kind = kindOf(deployment);
  const standing = standingOf(statement);
  const {mission} = deployment;
  const value = plain(statement.personnel);
  const row: Row = {
    id,
    label: deploymentName(deployment),
    detail: joined([kind, standing, older]),
    title: senderName(deployment),
    caption: joined([mission ? {text: mission} : undefined, kind, isGone ? undefined : standing]),
    group,
    value,
    told: isGone ? joined([standing, older]) : older && joined([{reported: value}, older]),
    ink: inkOf(dataset, deployment, statement, asOf ?? dataset.asOf),
    unit,
    role: roleOf(deployment),
    series: 'force',
    last: last && {value: plain(last.personnel), date: last.asOf},
    attestations: attestAll(dataset, settled, personnelOf, (claim) => claim.asOf),
  };
  const rivals = shown.map(({value: figure, claims}, index): Row => ({
    id: `${id}/${index + 1}`,
    label: {list: claims.map((claim) => ({text: claimantName(dataset, claim)}))},
    about: deploymentName(deployment),
    detail: {date: claims[0]!.asOf},
    value: figure,
    unit,
    role: 'rival',
    series: 'force',
    attestations: claims.map((claim) => attest(dataset, claim, claim.asOf)),
  }));
  return {...row, rivals, others: othersRow(row, rivals)};
}

const joined = (all: readonly (Words | undefined)[]): Words | undefined =>
  all
    .filter((words) => words !== undefined)
    .reduce<Words | undefined>((a, b) => (a ? phrase('joined', {a, b}) : b), undefined);

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

/** By heading, then the largest first; a force whose number is unknown stands where its last known number would. */
function order({value, last, group}: Row): number {
  const point = pointOf(value) ?? 0;
  const strength = point > 0 || !last ? point : (pointOf(last.value) ?? 0);
  return groups.indexOf(group as Group) * 1e9 - strength;
}

/**
 * The events listed under the forces: those the page names, else the dataset's own choice; under those in another
 * country than its own, only what happened there.
 */
function contextOf(
  dataset: Dataset,
  host: string,
  ids: readonly string[] | undefined,
  complaints: AttributeError[]
): Statement[] {
  const chosen = chooseMarkers({...dataset, markers: dataset.context ?? []}, ids, complaints);
  const events =
    ids || host === dataset.country
      ? chosen
      : chosen.filter(({countries}) => countries?.includes(host));
  const inTime = [...events].sort((a, b) => (a.date < b.date ? -1 : 1));
  return eventsBetween(dataset, inTime, '0001', '9999');
}
