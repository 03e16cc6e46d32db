import type {ColumnUse} from './reader.ts';

export type ReaderErrorCode = 'syntax' | 'shape' | 'no-valid-rows' | 'too-big' | 'too-many';

/** Why a file cannot be read at all, and the line it was found on (the header is line 1). */
export class ReaderError extends Error {
  readonly code: ReaderErrorCode;
  readonly line: number | undefined;
  /** Name of the file, set by whoever knows it. */
  file: string | undefined;
  /** The columns of the file, where they could be told. */
  columns: readonly ColumnUse[] = [];

  constructor(code: ReaderErrorCode, message: string, line?: number) {
    super(message);
    this.name = 'ReaderError';
    this.code = code;
    this.line = line;
  }
}
