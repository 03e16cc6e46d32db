import {
  grades,
  moments,
  presences,
  statuses,
  type Attribution,
  type Claim,
  type Claimant,
  type IncidentClaim,
  type PresenceClaim,
  type Source,
} from '../claim.ts';
import {checkSum, part, reported} from './figure-shape.ts';
import {list} from './collection.ts';
import {toEstimate, type Reported} from '../estimate.ts';
import {dispensable, optional, record, required, type Fields} from './shape.ts';
import {report, step, type Path} from './path.ts';
import {address, date, flag, keyOf, oneOf, reached, text, words} from './value.ts';

export const source = record<Source>('Source', {
  publisher: required(words),
  via: dispensable(text),
  grade: dispensable(oneOf(grades)),
  title: dispensable(text),
  url: dispensable(address),
  published: dispensable(date),
  accessed: dispensable(date),
  license: dispensable(text),
  // Not dispensable: without it a forbidden download would be offered.
  redistributable: optional(flag),
  attribution: dispensable(text),
});

export const claimant = record<Claimant>('Claimant', {
  name: required(words),
  after: dispensable(words),
  plural: dispensable(flag),
  unnamed: optional(flag),
});

/** No source, no bar: a claim whose claimant or source cannot be found is not a claim. */
export const claimFields: Fields<Claim> = {
  claimant: required(keyOf('claimants')),
  source: required(keyOf('sources')),
  said: optional(date),
  status: required(oneOf(statuses)),
  // Not dispensable: without it the figure would be a rival of others that it is none of.
  moment: optional(oneOf(moments)),
  note: dispensable(words),
  revisedFrom: dispensable(reported),
};

/** Figures that one statement about an incident may give. */
const harms = ['fatalities', 'injured', 'missing', 'captured', 'armedGroupFatalities'] as const;

/** Who denies that something happened cannot say how many it happened to. */
const checkDenial = (
  {status}: Claim,
  figures: readonly (Reported | undefined)[],
  at: Path
): boolean => {
  if (status !== 'denied' || figures.every((figure) => !toEstimate(figure))) return true;
  report(at, 'a denial with a number', 'one of the two');
  return false;
};

export const attribution = record<Attribution>('Attribution', {
  attacker: required(words),
  ...claimFields,
});

export const incidentClaim = record<IncidentClaim>(
  'IncidentClaim',
  {
    ...claimFields,
    fatalities: optional(reported),
    injured: optional(reported),
    missing: optional(reported),
    captured: optional(reported),
    armedGroupFatalities: optional(reported),
    parts: dispensable(list(part, {whole: true}), 'error'),
  },
  (claim, at) => {
    const {parts, ...others} = claim;
    if (!checkDenial(claim, [...harms.map((harm) => claim[harm]), parts && 1], at)) return null;
    if (!parts) return claim;
    const path = step(at, 'parts');
    if (parts.some(({cause}) => !cause) && parts.some(({party}) => !party)) {
      report(path, 'causes mixed with parties', 'one of the two in all parts');
      return others;
    }
    checkSum(
      parts.map(({fatalities}) => fatalities),
      claim.fatalities,
      path
    );
    return claim;
  }
);

export const presenceClaim = record<PresenceClaim>(
  'PresenceClaim',
  {
    ...claimFields,
    asOf: required(reached),
    personnel: required(reported),
    presence: required(oneOf(presences)),
    rival: optional(flag),
  },
  (claim, at) => (checkDenial(claim, [claim.personnel], at) ? claim : null)
);
