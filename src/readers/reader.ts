import type {PresenceClaim, Status} from '../data/claim.ts';
import type {Coverage, Deployment, Interval} from '../data/dataset.ts';
import type {PartialDate} from '../data/text.ts';
import type {EventDetails, EventRecord, NamedSource} from './event-record.ts';

export type Row = readonly string[];

/**
 * Notes what is doubtful about the row being read, with the cell it is about; the caller knows its line. It returns
 * null, as a row does that is no event.
 */
export type Warn = (text: string, value?: string) => null;

/** Reads dates of one file; see `createReadDate`. */
export interface ReadDate {
  /** The date as the dataset writes it; undefined for what is none, or none that the calendar has. */
  (text: string, warn: Warn): PartialDate | undefined;
  /** Whether the text is a date like `3/4/2024` and nothing so far shows whether day or month comes first. */
  undecided(text: string): boolean;
  /** Whether the order is known. */
  readonly decided: boolean;
}

/** A row that should be an event and could not be read. What it could have told is not zero. */
export interface Unread {
  /** As much of its date as is known; blank for nothing. */
  readonly unread: PartialDate;
}

/** Says why a row could not be read. `date` is as much of it as is known. */
export function unreadRow(warn: Warn, text: string, value?: string, date = ''): Unread {
  warn(text, value);
  return {unread: date};
}

/** The words for a row without a date. */
export const noDate = 'A row without a date such as 2023-09-28 was left out.';

export interface Header {
  /** Column names, trimmed and in lower case. */
  readonly columns: readonly string[];
  /** HXL hashtags of the columns, from the row below the names. */
  readonly tags?: readonly string[];
}

/** A column of a file and what was taken from it. */
export interface ColumnUse {
  /** As the file has it, in lower case. */
  readonly name: string;
  /** What it was read as: `killed`, or a format's own name; absent for nothing. */
  readonly use?: string | undefined;
  /** Some of its cells. */
  readonly cells: readonly string[];
}

/** A dated statement of somebody's about the forces of one sender in one country. */
export type TroopStatement = Omit<Deployment, 'id' | 'claims'> & {
  readonly claim: Omit<PresenceClaim, 'claimant' | 'source'>;
  readonly claimant: string;
  readonly source: NamedSource;
};

/** An event that its rows make only together, with all that is known of it. */
export interface FinishedEvent {
  readonly event: EventRecord;
  readonly details: EventDetails;
}

/** A file whose columns have been found. */
export interface OpenedFile {
  /** The row as events; null where it is none, `Unread` where it is one and is lost (the reason goes to `warn`). */
  event(
    row: Row,
    warn: Warn
  ): EventRecord | readonly EventRecord[] | TroopStatement | Unread | null;
  /** The events of rows that `event` held back, once all of them are known. */
  finish?(): Iterable<FinishedEvent>;
  /** Reads the dates of these columns: their order of day and month is one for the whole file. */
  readonly dates?: {readonly read: ReadDate; readonly columns: readonly number[]};
  /** What each column was read as; absent where a format's columns are read by their own names. */
  readonly uses?: readonly (string | undefined)[];
  /** How long the periods are that its rows count, where this is the file's choice. */
  readonly interval?: Interval;
  /** Whose numbers its rows say they are, once they are read. */
  stated?(): StatedSource | undefined;
  /** The version its rows name. */
  version?(): string | undefined;
  /** The rest of the same row. Absent where rows are counts and not incidents. */
  details?(row: Row): EventDetails;
}

/** Who says what a table says, by its own rows. */
export interface StatedSource {
  readonly claimant: string;
  readonly source: NamedSource;
}

/** What is known about the files read, to write the credit from. */
export interface FileFacts {
  /** File names without their folders. */
  readonly names: readonly string[];
  /** The versions of these files, each once. */
  readonly versions: readonly string[];
  /** The day the file was downloaded. */
  readonly accessed?: PartialDate | undefined;
  /** The filters in words: “country NE, since 2023-07-26”. */
  readonly filters: string;
  readonly publisher?: string | undefined;
  readonly stated?: StatedSource | undefined;
}

/** Who says what the file says, on what terms. */
export interface About {
  readonly claimant: string;
  readonly source: NamedSource;
  /** What its series are called, where that is not the title of the source. */
  readonly title?: string;
  readonly status: Status;
  readonly version?: string;
  /** What one row is, in the plural, and what the deaths are: the beginnings of two definitions. */
  readonly events: string;
  readonly deaths: string;
  /** What the publisher says the file covers. Without it, the days between the first and the last event. */
  readonly coverage?: Coverage;
}

/** A format of the field. A new one is one file that exports one of these. */
export interface Reader {
  readonly id: string;
  readonly name: string;
  /** The shortest periods that its rows can be told in, where those are not months. */
  readonly interval?: Interval;
  /** Columns it cannot do without. */
  readonly columns: readonly string[];
  /** Names of its codes. */
  readonly terms: Readonly<Record<string, string>>;
  /** True for a list somebody keeps: it covers only what its author says it covers. */
  readonly home?: boolean;
  /** True where rows are counts that were made already: a period without a row is unknown, never zero. */
  readonly ready?: boolean;
  /** True where types overlap, so that they are never added. */
  readonly overlapping?: boolean;
  /** The version a file's name tells. */
  version?(name: string): string | undefined;
  /** Whether this is its format; by default, whether all its columns are there. */
  matches?(header: Header): boolean;
  /** Whether the first rows bear out what the header says, where that can be read in two ways. */
  confirms?(header: Header, sample: readonly Row[]): boolean;
  /** `sample` is the first rows, for what can only be told from several; `warn` is about the file. */
  open(header: Header, sample: readonly Row[], warn: Warn): OpenedFile;
  /** So many rows an API gives at once: a file of just so many may be one page of several. */
  readonly pageSize?: number;
  about(facts: FileFacts): About;
}
