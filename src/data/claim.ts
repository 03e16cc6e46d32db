import type {Reported} from './estimate.ts';
import type {PartialDate, Text} from './text.ts';

export const grades = ['A', 'B', 'C', 'D'] as const;
/**
 * How good a source is. `A`: an authority, a news agency, the United Nations, a research programme, a major daily.
 * `B`: a regional publisher with a name to lose. `C`: a copy of one of these on another page. `D`: unknown, copied
 * without a name, or a party's propaganda; no figure is drawn from one.
 */
export type Grade = (typeof grades)[number];

/** Where a figure was read. `url` is the address found, which may be a mirror; `publisher` the one who published it. */
export interface Source {
  /** Whose report it is: the agency, the paper or the authority that made it. */
  readonly publisher: Text;
  /** Whose page the copy at `url` stands on, where that is not the publisher's own: “AFP”, via “Dakaractu”. */
  readonly via?: string;
  readonly grade?: Grade;
  readonly title?: string;
  readonly url?: string;
  readonly published?: PartialDate;
  readonly accessed?: PartialDate;
  /** Terms of use, as an SPDX id or in words. */
  readonly license?: string;
  /** False where the terms forbid passing the figures on: downloads are then off. */
  readonly redistributable?: boolean;
  /** The credit line that the terms ask for. */
  readonly attribution?: string;
}

/** Who says so. */
export interface Claimant {
  readonly name: Text;
  /** The name as it is after “according to”, by languages in which that is another: German _der Armee_ for _die Armee_. */
  readonly after?: Text;
  /** True where the name is of many, so that a verb follows: security sources say. */
  readonly plural?: boolean;
  /** True where the source does not say whose figure it is: then the publisher is named in its place. */
  readonly unnamed?: boolean;
}

export const statuses = [
  'claimed',
  'reported',
  'verified',
  'provisional',
  'revised',
  'disputed',
  'denied',
] as const;
/**
 * The standing of a figure. `claimed`: a party to the conflict says so, nobody else could check. `denied`: the claimant
 * says that it did not happen, and gives no number.
 */
export type Status = (typeof statuses)[number];

export const moments = ['peak', 'last'] as const;
/** Another moment than the rest are about: the highest number there ever was, or the last one before an end. */
export type Moment = (typeof moments)[number];

/** What every claim has: who says so, where it was read, when it was said, how it stands. */
export interface Claim {
  /** Key in `Dataset.claimants`. */
  readonly claimant: string;
  /** Key in `Dataset.sources`. */
  readonly source: string;
  readonly said?: PartialDate;
  readonly status: Status;
  /** Where the figure is about another moment, and so no rival of the others. */
  readonly moment?: Moment;
  readonly note?: Text;
  /** The figure this one replaced. */
  readonly revisedFrom?: Reported;
}

/** One statement about who attacked, with its claimant and source like any other; statements may contradict each other. */
export interface Attribution extends Claim {
  /** A code of the dataset's terms, or words. */
  readonly attacker: Text;
}

/** One part of the dead, by cause or by party; the parts of a claim use one of the two. */
export interface Part {
  readonly cause?: string;
  readonly party?: string;
  readonly fatalities: Reported;
}

/** One statement about an incident. */
export interface IncidentClaim extends Claim {
  /** People killed on the attacked side, the victims; never the other side's dead. */
  readonly fatalities?: Reported;
  readonly injured?: Reported;
  readonly missing?: Reported;
  readonly captured?: Reported;
  /** Members of armed groups said to have been killed. A claim of its own, never added to `fatalities`. */
  readonly armedGroupFatalities?: Reported;
  /** How `fatalities` divides. */
  readonly parts?: readonly Part[];
}

/** One statement about a deployment's strength on a day. */
export interface PresenceClaim extends Claim {
  readonly asOf: PartialDate;
  readonly personnel: Reported;
  readonly presence: Presence;
  /** True for a statement shown beside the drawn ones, not in their place. */
  readonly rival?: boolean;
}

export const presences = ['arriving', 'present', 'withdrawing', 'withdrawn'] as const;
export type Presence = (typeof presences)[number];
