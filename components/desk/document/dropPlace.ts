/** The claim on which another claim is dropped, and on which side. */
export type Drop = { at: string; side: 'before' | 'after' }

/**
 * Where a claim is moved when it is dropped: the id of the claim that then follows it (null at the end) and its
 * place, counted from 0. Null where it is in that place already. `claims` are ids in reading order.
 */
export function dropPlace(
  claims: readonly string[],
  moved: string,
  { at, side }: Drop,
): { before: string | null; place: number } | null {
  const others = claims.filter((id) => id !== moved)
  if (others.length === claims.length || at === moved) return null
  const found = others.indexOf(at)
  if (found === -1) return null
  return placeAmong(claims, moved, side === 'before' ? found : found + 1)
}

/** The same for a claim that moves one place up or down. */
export function stepPlace(
  claims: readonly string[],
  moved: string,
  by: -1 | 1,
): { before: string | null; place: number } | null {
  const place = claims.indexOf(moved) + by
  if (!claims.includes(moved) || place < 0 || place >= claims.length) return null
  return placeAmong(claims, moved, place)
}

function placeAmong(claims: readonly string[], moved: string, place: number) {
  if (claims.indexOf(moved) === place) return null
  return { before: claims.filter((id) => id !== moved)[place] ?? null, place }
}
