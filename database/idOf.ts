/** The id of a relationship, populated or not; null where there is none. */
export function idOf(related: unknown): string | null {
  if (typeof related === 'string') return related === '' ? null : related
  if (typeof related === 'object' && related !== null && 'id' in related) return idOf(related.id)
  return null
}
