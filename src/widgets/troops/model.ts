import {presences, type Presence, type PresenceClaim} from '../../data/claim.ts';
import {forces, type Dataset, type Deployment, type Force} from '../../data/dataset.ts';
import {pointOf, toEstimate} from '../../data/estimate.ts';
import {AttributeError} from '../../model/attribute-error.ts';
import {chooseDate, chooseWord} from '../../model/choose.ts';
import {accounts, attest, claimantName} from '../../model/claims.ts';
import type {BarFigure} from '../../model/figure.ts';
import type {Role, Row} from '../../model/row.ts';
import {phrase, type Unit, type Words} from '../../text/words.ts';

export interface TroopsOptions {
  /** ISO 3166-1 alpha-2 code of the country the forces are in. */
  readonly host?: string | undefined;
  /** Codes of sending countries. */
  readonly sending?: readonly string[] | undefined;
  /** A date, or `latest`. */
  readonly asOf?: string | undefined;
  readonly forceKind?: readonly string[] | undefined;
  readonly presence?: readonly string[] | undefined;
}

/** Deployments that the page asked for, and the last day that counts. */
export function chooseDeployments(
  dataset: Dataset,
  options: TroopsOptions
): {host: string; asOf: string | undefined; deployments: Deployment[]} {
  const all = dataset.deployments ?? [];
  const codes = (list: readonly (string | undefined)[]): Words => ({
    list: [...new Set(list)].filter((code) => code !== undefined).map((text) => ({text})),
  });
  const host = options.host?.toUpperCase() ?? dataset.country;
  if (all.length && !all.some((deployment) => deployment.host === host))
    throw new AttributeError('host', host, codes(all.map((deployment) => deployment.host)));
  const hosted = all.filter((deployment) => deployment.host === host);
  const senders = options.sending?.map((code) => {
    const upper = code.toUpperCase();
    if (!hosted.some(({sending}) => sending === upper))
      throw new AttributeError('sending', code, codes(hosted.map(({sending}) => sending)));
    return upper;
  });
  const kinds = options.forceKind?.map((kind) => chooseWord<Force>('force-kind', kind, forces));
  const latest = options.asOf === undefined || options.asOf === 'latest';
  return {
    host,
    asOf: latest ? undefined : chooseDate('as-of', options.asOf),
    deployments: hosted.filter(
      ({sending, force}) =>
        (!senders || (sending !== undefined && senders.includes(sending))) &&
        (!kinds || kinds.includes(force))
    ),
  };
}

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
    notes: deployments.flatMap(({claims}) =>
      claims.flatMap(({note, asOf: day}) => (note && (!asOf || day <= asOf) ? [{text: note}] : []))
    ),
    column: 'column_country',
  };
}

/** The claims to be drawn, oldest first. */
export const drawnClaims = ({claims}: Deployment): PresenceClaim[] =>
  claims.filter(({rival}) => !rival);

const newest = (deployment: Deployment, asOf: string | undefined): PresenceClaim | undefined =>
  drawnClaims(deployment)
    .filter((claim) => !asOf || claim.asOf <= asOf)
    .at(-1);

/** Forces that are not soldiers of a state, or only alleged, stand apart. */
export const roleOf = ({force, alleged}: Deployment): Role =>
  alleged || force === 'civilian' || force === 'private_military_company' ? 'apart' : 'main';

export function deploymentName({sending, label, mission, force}: Deployment): Words {
  const sender: Words = label ? {text: label} : sending ? {country: sending} : {term: force};
  return mission ? phrase('aside', {what: sender, aside: {text: mission}}) : sender;
}

export const unitOf = ({force}: Deployment): Unit => (force === 'civilian' ? 'person' : 'soldier');

function strengthRow(
  dataset: Dataset,
  deployment: Deployment,
  statement: PresenceClaim,
  asOf: string | undefined
): Row {
  const {id, claims} = deployment;
  const before = drawnClaims(deployment).filter((claim) => claim.asOf < statement.asOf);
  const last = numberless(statement)
    ? before.filter((claim) => !numberless(claim)).at(-1)
    : undefined;
  const since = [before.at(-1)?.asOf ?? '', yearBefore(statement.asOf)].sort().at(-1)!;
  const rivals = claims.filter(
    (claim) => claim.rival && claim.asOf > since && (!asOf || claim.asOf <= asOf)
  );
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
      detail: {date: claims[0]!.asOf},
      reported,
      unit,
      role: 'rival',
      tone: 'force',
      attestations: claims.map((claim) => attest(dataset, claim, claim.asOf)),
    })),
  };
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
