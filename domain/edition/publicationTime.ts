/**
 * The publication time of an edition: now, but never before its predecessor, in case the server's clock was set back.
 * Both times are ISO 8601 in UTC with milliseconds.
 */
export function publicationTime(now: string, predecessor: string | null): string {
  return predecessor !== null && predecessor > now ? predecessor : now
}
