import type {IncidentClaim, Source} from '../data/claim.ts';
import type {Incident} from '../data/dataset.ts';
import type {Reported, Value} from '../data/estimate.ts';
import type {PartialDate} from '../data/text.ts';

/** A source as files name it: the publisher is a name, in no language. */
export type NamedSource = Source & {readonly publisher: string};

/** How closely the day of an event is known; `week` also stands for “within a few days”. */
export type DatePrecision = 'day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * One row of somebody's file in the common currency: what counting needs to know. Usually one event; where the file
 * holds ready-made counts (HDX HAPI, UCDP country-year), one published number.
 */
export interface EventRecord {
  readonly id?: string | undefined;
  /** When its publisher wrote this version of it: of several rows of one id the latest counts. */
  readonly written?: number | undefined;
  /** Whole days; equal for an event of one day. */
  readonly start: PartialDate;
  readonly end: PartialDate;
  readonly datePrecision: DatePrecision;
  /** ISO 3166-1 alpha-2 code, or the name as written where it has none; undefined where no row names one. */
  readonly country?: string | undefined;
  /** First-level administrative region. */
  readonly region?: string | undefined;
  /** Codes, lower case with underscores. */
  readonly type: string;
  readonly subtype?: string | undefined;
  /** How many events the row stands for; undefined where the file does not count events, or not this time. */
  readonly events: Reported | undefined;
  readonly fatalities: Value | undefined;
  /** True where one row sums up several events, so that it is not one attack. */
  readonly summary?: boolean | undefined;
  /** Why the row is not counted unless its type is asked for: `demonstrations`, `strategic_developments`. */
  readonly aside?: string | undefined;
}

/** What somebody says of an event. */
export type ClaimDetails = Pick<
  IncidentClaim,
  'fatalities' | 'injured' | 'parts' | 'armedGroupFatalities'
> & {
  readonly note?: string | undefined;
  /** Set where every row has a source of its own. */
  readonly source?: NamedSource | undefined;
  readonly claimant?: string | undefined;
};

/** The rest of an event, read only for those few that become incidents of a dataset. */
export type EventDetails = Pick<Incident, 'place' | 'victims' | 'attacker'> &
  Omit<ClaimDetails, 'fatalities'> & {
    /** All that is said of the event, the one to be drawn first; absent for one claim, which stands here. */
    readonly claims?: readonly ClaimDetails[];
    /** Names of codes that are the table's own. */
    readonly terms?: Readonly<Record<string, string>>;
  };
