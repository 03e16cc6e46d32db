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

/** The message is plain English for developers and never holds the address, which may hold a key. */
export class LoadError extends Error {
  constructor(
    readonly code: LoadCode,
    message: string,
    /** Whether another try may go better. */
    readonly passing = false
  ) {
    super(message);
  }
}
