/** The id behind a relationship, whether it was populated or not. */
export function idOf(related: unknown): string | null {
  if (typeof related === 'string') return related === '' ? null : related
  if (typeof related === 'object' && related !== null && 'id' in related) return idOf(related.id)
  return null
}
