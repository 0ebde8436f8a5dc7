/**
 * What kept a server from answering, as Node names it (`ENOTFOUND`); `TIMEOUT` when it took too long.
 * `fetch` hides it in the cause of its own error.
 */
export function findErrorCode(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (
      /Timeout/i.test(cause.name) ||
      ('code' in cause && /TIMEOUT|TIMEDOUT/.test(String(cause.code)))
    )
      return 'TIMEOUT';
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
  }
  return undefined;
}
