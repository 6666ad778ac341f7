/**
 * When an edition is published: now, but never before its predecessor, should the server's clock have been put
 * back. Both times as ISO 8601 in UTC with milliseconds.
 */
export function publicationTime(now: string, predecessor: string | null): string {
  return predecessor !== null && predecessor > now ? predecessor : now
}
