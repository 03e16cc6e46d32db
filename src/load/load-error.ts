import type {PhraseKey} from '../text/phrases.ts';

/** Why data could not be used. */
export type LoadCode =
  | 'url'
  | 'csp'
  | 'http'
  | 'timeout'
  | 'offline'
  | 'syntax'
  | 'too-big'
  | 'too-many'
  | 'version'
  | 'shape'
  | 'no-valid-rows';

const phrases: Readonly<Partial<Record<LoadCode, PhraseKey>>> = {
  version: 'error_version',
  'too-big': 'error_too_big',
  'too-many': 'error_too_big',
  url: 'error_url',
  offline: 'error_offline',
  shape: 'error_shape',
  syntax: 'error_shape',
  'no-valid-rows': 'error_shape',
};

/** The message is plain English for developers and never holds the address, which may hold a key. */
export class LoadError extends Error {
  /** No record was read. */
  readonly leftOut = 0;
  /** What the reader is told in the place of data that never came, where the usual words say too little. */
  readonly phrase: PhraseKey | undefined;

  readonly code: LoadCode;
  /** Whether another try may go better. */
  readonly passing: boolean;

  constructor(code: LoadCode, message: string, passing = false) {
    super(message);
    this.code = code;
    this.passing = passing;
    this.phrase = phrases[code];
  }
}
