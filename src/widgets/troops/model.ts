import {presences, type Presence, type PresenceClaim} from '../../data/claim.ts';
import type {Dataset, Deployment} from '../../data/dataset.ts';
import {pointOf, toEstimate} from '../../data/estimate.ts';
import {chooseWord} from '../../model/choose.ts';
import {accounts, attest, claimantName} from '../../model/claims.ts';
import type {BarFigure} from '../../model/figure.ts';
import type {Row} from '../../model/row.ts';
import {phrase, type Words} from '../../text/words.ts';
import {
  chooseDeployments,
  deploymentName,
  drawnClaims,
  roleOf,
  unitOf,
  type TroopsOptions,
} from './deployments.ts';

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
      statement,
      row: strengthRow(dataset, deployment, statement, asOf),
    }))
    .sort((a, b) => order(a.row) - order(b.row));
  const country: Words = {country: host};
  return {
    kind: 'bars',
    rivals: 'rows',
    dataset,
    heading: asOf
      ? phrase('heading_troops_date', {country, date: {date: asOf}})
      : phrase('heading_troops', {country}),
    summary: summaryOf(entries, asOf),
    rows: entries.map(({row}) => row),
    notes: standing.flatMap(({deployment, statement}) =>
      [statement, ...rivalsOf(deployment, statement, asOf)].flatMap(({note}) =>
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
  const rivals = rivalsOf(deployment, statement, asOf);
  const unit = unitOf(deployment);
  const standing = phrase('dated', {
    what: phrase(statement.presence),
    date: {date: statement.asOf},
  });
  const older =
    last && phrase('last_figure', {n: {reported: last.personnel, unit}, date: {date: last.asOf}});
  return {
    id,
    label: deploymentName(deployment),
    detail: [
      standing,
      older,
      deployment.alleged ? phrase('alleged') : undefined,
      roleOf(deployment) === 'apart' ? {term: deployment.force} : undefined,
    ]
      .filter((words) => words !== undefined)
      .reduce((a, b) => phrase('joined', {a, b})),
    reported: statement.personnel,
    unit,
    role: roleOf(deployment),
    tone: 'force',
    last: last && {reported: last.personnel, date: last.asOf},
    attestations: [attest(dataset, statement, statement.asOf)],
    rivals: accounts(rivals, ({personnel}) => personnel).map(({reported, claims}, index) => ({
      id: `${id}/${index + 1}`,
      label: {list: claims.map((claim) => ({text: claimantName(dataset, claim)}))},
      about: deploymentName(deployment),
      detail: {date: claims[0]!.asOf},
      reported,
      unit,
      role: 'rival',
      tone: 'force',
      attestations: claims.map((claim) => attest(dataset, claim, claim.asOf)),
    })),
  };
}

/** What others say since the statement before, and in the year before this one. */
function rivalsOf(
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

const numberOf = ({personnel}: PresenceClaim): number | undefined => {
  const estimate = toEstimate(personnel);
  return estimate && pointOf(estimate);
};
const numberless = (claim: PresenceClaim): boolean => numberOf(claim) === undefined;

/** Rival figures older than a year say nothing about a statement. */
const yearBefore = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;

/** Largest first; a force whose number is unknown stands where its last known number would; those apart come last. */
function order({reported, last, role}: Row): number {
  const estimate = toEstimate(reported);
  const known = (estimate && pointOf(estimate)) ?? 0;
  const older = toEstimate(last?.reported);
  const value = known || ((older && pointOf(older)) ?? 0) / 2;
  return -value + (role === 'apart' ? 1e9 : 0);
}

function summaryOf(
  entries: readonly {statement: PresenceClaim; row: Row}[],
  asOf: string | undefined
): Words[] {
  const soldiers = entries.filter(({row}) => row.role === 'main');
  const there = soldiers.filter(({statement}) => statement.presence !== 'withdrawn');
  const gone = soldiers.filter(({statement}) => statement.presence === 'withdrawn');
  if (!soldiers.length) return [phrase('summary_none')];
  const present: Words = {
    list: there.map(({row: {label, reported}}) =>
      phrase('aside', {what: label, aside: {reported}})
    ),
  };
  const left: Words = {
    list: gone.map(({row: {label}, statement}) =>
      phrase('aside', {what: label, aside: {date: statement.asOf}})
    ),
  };
  return [
    ...(there.length
      ? [
          asOf
            ? phrase('summary_troops', {date: {date: asOf}, list: present})
            : phrase('summary_present', {list: present}),
        ]
      : []),
    ...(gone.length ? [phrase('summary_withdrawn', {list: left})] : []),
  ];
}
