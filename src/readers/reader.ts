import type {Source, Status} from '../data/claim.ts';
import type {Coverage, Interval} from '../data/dataset.ts';
import type {PartialDate} from '../data/text.ts';
import type {EventDetails, EventRecord} from './event-record.ts';

export type Row = readonly string[];

/** Notes what is doubtful about the row being read; the caller knows its line. It returns null, as a row left out does. */
export type Warn = (text: string) => null;

export interface Header {
  /** Column names, trimmed and in lower case. */
  readonly columns: readonly string[];
  /** HXL hashtags of the columns, from the row below the names. */
  readonly tags?: readonly string[];
}

/** A file whose columns have been found. */
export interface OpenedFile {
  /** The row as events; null where it is none (the reason goes to `warn`). */
  event(row: Row, warn: Warn): EventRecord | readonly EventRecord[] | null;
  /** The version its rows name. */
  version?(): string | undefined;
  /** The rest of the same row. Absent where rows are counts and not incidents. */
  details?(row: Row): EventDetails;
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
}

/** Who says what the file says, on what terms. */
export interface About {
  readonly claimant: string;
  readonly source: Source;
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
  /** True where types overlap, so that they are never added. */
  readonly overlapping?: boolean;
  /** The version a file's name tells. */
  version?(name: string): string | undefined;
  /** Whether this is its format; by default, whether all its columns are there. */
  matches?(header: Header): boolean;
  /** `sample` is the first rows, for what can only be told from several, such as the order of day and month. */
  open(header: Header, sample: readonly Row[]): OpenedFile;
  about(facts: FileFacts): About;
}
