/** Arguments that a command cannot read; its message is for whoever typed them. */
export class UsageError extends Error {}

/** Whether the arguments are to blame: ours to say, or Node's own parser. */
export const isUsageError = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
