import {
  moments,
  presences,
  statuses,
  type Claim,
  type Claimant,
  type IncidentClaim,
  type PresenceClaim,
  type Source,
} from '../claim.ts';
import {checkSum, part, reported} from './figure-shape.ts';
import {list} from './collection.ts';
import {dispensable, optional, record, required, type Fields} from './shape.ts';
import {report, step} from './spot.ts';
import {address, date, flag, keyOf, oneOf, text, words} from './value.ts';

export const source = record<Source>('Source', {
  publisher: required(text),
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
    if (!parts) return claim;
    const spot = step(at, 'parts');
    if (parts.some(({cause}) => !cause) && parts.some(({party}) => !party)) {
      report(spot, 'causes mixed with parties', 'one of the two in all parts');
      return others;
    }
    checkSum(
      parts.map(({fatalities}) => fatalities),
      claim.fatalities,
      spot
    );
    return claim;
  }
);

export const presenceClaim = record<PresenceClaim>('PresenceClaim', {
  ...claimFields,
  asOf: required(date),
  personnel: required(reported),
  presence: required(oneOf(presences)),
  rival: optional(flag),
});
