/**
 * How far a translation is behind its original, seen from one of the two dossiers. `by`: whether `this` dossier is the
 * translation, or the `other` one. `edition`: the number of the original's edition that was translated; null if the
 * translation names none or one that does not exist. `current`: the number of the original's current edition.
 * `isChanged`: whether the original has had a substantive edition since the one that was translated. `withdrawn`: what
 * the original withdrew and the translation did not; nothing where the other one is the translation.
 */
export type TranslationLag = {
  by: 'this' | 'other'
  edition: number | null
  current: number
  isChanged: boolean
  withdrawn: WithdrawnInOriginal
}

/** Whether all of the original was withdrawn; if not, the numbers of its claims that were. */
export type WithdrawnInOriginal = { isWhole: boolean; points: readonly number[] }

export const nothingWithdrawn: WithdrawnInOriginal = { isWhole: false, points: [] }

/**
 * Why a translation, or one of its claims by its number, must not be shown as what the original says now: the original
 * withdrew it, or changed since. A translation has the numbers of its original.
 */
export type LagCaution = 'withdrawn' | 'behind'

/** Null where nothing has to be said, and where the translation is the other dossier. */
export function lagCaution(lag: TranslationLag | null, point: number | null): LagCaution | null {
  if (lag?.by !== 'this') return null
  const { isWhole, points } = lag.withdrawn
  if (isWhole || (point !== null && points.includes(point))) return 'withdrawn'
  return lag.isChanged || (point === null && points.length > 0) ? 'behind' : null
}
