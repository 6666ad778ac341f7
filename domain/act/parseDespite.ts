const line = /\n?^despite( [0-9a-f]{64})+$/mu

/**
 * The comment of an act that publishes or schedules an update despite open objections: `comment`, if any, and a last line
 * that names the acts of these objections by digest.
 */
export function serializeDespite(
  comment: string | null,
  objections: readonly string[],
): string | null {
  const despite = objections.length > 0 ? [['despite', ...objections].join(' ')] : []
  const text = comment?.trim()
  return [...(text ? [text] : []), ...despite].join('\n') || null
}

/** The comment that `serializeDespite` was given, and the digests of the acts of the objections; none where none is named. */
export function parseDespite(comment: string | null): {
  comment: string | null
  despite: readonly string[]
} {
  const [found] = comment?.match(line) ?? []
  if (!comment || !found) return { comment, despite: [] }
  return {
    comment: comment.replace(line, '') || null,
    despite: found.trim().split(' ').slice(1),
  }
}
