/**
 * How far a translation is behind its original, seen from one of the two dossiers. `by`: whether `this` dossier is the
 * translation, or the `other` one. `edition`: the number of the original's edition that was translated; null if the
 * translation names none or one that does not exist. `current`: the number of the original's current edition.
 * `withdrawn`: what the original withdrew since the edition that was translated, as the translation's readers have to
 * know; nothing where the other one is the translation.
 */
export type TranslationLag = {
  by: 'this' | 'other'
  edition: number | null
  current: number
  withdrawn: WithdrawnInOriginal
}

/** Whether all of the original was withdrawn; if not, the numbers of its claims that were. */
export type WithdrawnInOriginal = { isWhole: boolean; points: readonly number[] }

export const nothingWithdrawn: WithdrawnInOriginal = { isWhole: false, points: [] }
