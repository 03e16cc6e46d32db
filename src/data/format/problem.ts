/** Something in a document that could not be taken as it stands. */
export interface Problem {
  /** `error`: a record or a figure was left out. `warning`: a detail was left out or altered, or is doubtful. */
  readonly level: 'error' | 'warning';
  /** JSON path, as in `incidents[3].claims[0].fatalities.low`, or line and column; empty for the document itself. */
  readonly path: string;
  /** Id of the record around it, where it has one. */
  readonly record: string | undefined;
  /** What stands there, shortened. */
  readonly found: string;
  /** What would be right. */
  readonly expected: string;
  /** All of it as one English sentence for developers. */
  readonly message: string;
}

/**
 * Why a document cannot be used at all.
 * `syntax`: no JSON. `too-big`: too long or nested too deeply. `too-many`: more than 5,000 records.
 * `version`: made for a newer version. `shape`: not a dataset, or without what every dataset needs.
 * `no-valid-rows`: all of its records are wrong.
 */
export type DatasetErrorCode =
  'syntax' | 'too-big' | 'too-many' | 'version' | 'shape' | 'no-valid-rows';

/** Thrown when nothing of a document can be used. The message is plain English for developers and names the place. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly code: DatasetErrorCode;
  /** All that was found wrong up to there, with what this error is about. */
  readonly problems: readonly Problem[];

  constructor(code: DatasetErrorCode, message: string, problems: readonly Problem[]) {
    super(message);
    this.code = code;
    this.problems = problems;
  }
}
