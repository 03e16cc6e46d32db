import type {PresenceClaim} from '../../data/claim.ts';
import {forces, type Dataset, type Deployment, type Force} from '../../data/dataset.ts';
import {AttributeError} from '../attribute-error.ts';
import {chooseMoment, chooseWord} from '../choose.ts';
import type {Role} from '../row.ts';
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
  /** Ids of timeline events, or `none`. */
  readonly markers?: readonly string[] | undefined;
}

const codes = (list: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(list)].filter((code) => code !== undefined);

/** The country that forces are in: the one asked for, if the data have any there, else the dataset's own. */
export function chooseHost({deployments: all = [], country}: Dataset, asked?: string): string {
  const host = asked?.toUpperCase() ?? country;
  if (all.length && !all.some((deployment) => deployment.host === host))
    throw new AttributeError('host', host, codes(all.map((deployment) => deployment.host)));
  return host;
}

/** Deployments that the page asked for, and the last day that counts. */
export function chooseDeployments(
  dataset: Dataset,
  options: TroopsOptions
): {host: string; asOf: string | undefined; deployments: Deployment[]} {
  const all = dataset.deployments ?? [];
  const host = chooseHost(dataset, options.host);
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
    asOf: latest ? undefined : chooseMoment('as-of', options.asOf, dataset),
    deployments: hosted.filter(
      ({sending, force}) =>
        (!senders || (sending !== undefined && senders.includes(sending))) &&
        (!kinds || kinds.includes(force))
    ),
  };
}

/** The claims to be drawn, oldest first. */
export const drawnClaims = ({claims}: Deployment): PresenceClaim[] =>
  claims.filter(({rival}) => !rival);

/** Forces that are not soldiers of a state, or only alleged, stand apart. */
export const roleOf = ({force, alleged}: Deployment): Role =>
  alleged || force === 'civilian' || force === 'private_military_company' ? 'apart' : 'main';

/** Who sent a force, or what it is called. */
export const senderName = ({sending, label, force}: Deployment): Words =>
  label ? {text: label} : sending ? {country: sending} : {term: force};

export function deploymentName(deployment: Deployment): Words {
  const sender = senderName(deployment);
  const {mission} = deployment;
  return mission ? phrase('aside', {what: sender, aside: {text: mission}}) : sender;
}

/** “private military company, alleged”; nothing of soldiers of a state, which all others are. */
export function kindOf(deployment: Deployment): Words | undefined {
  if (roleOf(deployment) === 'main') return undefined;
  const force: Words = {term: deployment.force};
  return deployment.alleged ? phrase('dated', {what: force, date: phrase('alleged')}) : force;
}

/** “present on 18 May 2024”. */
export const standingOf = ({presence, asOf}: PresenceClaim): Words =>
  phrase('standing', {what: phrase(presence), date: {date: asOf, form: 'on'}});

/** Civilians and hired fighters are people, not soldiers. */
export const unitOf = (deployment: Deployment): Unit =>
  roleOf(deployment) === 'apart' ? 'person' : 'soldier';
