/**
 * How far a translation follows its original, seen from the page of one of the two: `by` says whether this dossier is
 * the translation, or the other one. `edition` is the number of the original's edition that was translated, null
 * where it names none that there is; `current` that of its current one.
 */
export type TranslationLag = { by: 'this' | 'other'; edition: number | null; current: number }
