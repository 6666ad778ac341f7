/**
 * The time of what is recorded now: `now`, but never before `earlier`, in case the server's clock was set back. All
 * times are ISO 8601 in UTC with milliseconds; null where there is none.
 */
export const actTime = (now: string, earlier: string | null): string =>
  earlier !== null && earlier > now ? earlier : now
