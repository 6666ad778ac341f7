/**
 * How far a translation is behind its original, seen from one of the two dossiers. `by`: whether `this` dossier is the
 * translation, or the `other` one. `edition`: the number of the original's edition that was translated; null if the
 * translation names none or one that does not exist. `current`: the number of the original's current edition.
 */
export type TranslationLag = { by: 'this' | 'other'; edition: number | null; current: number }
