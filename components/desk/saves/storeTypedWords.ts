import { z } from 'zod'

const values = z.record(z.string(), z.unknown())

/** The values of a form that were never saved, those that it was opened with, and whose they are. */
const keptWords = z.object({ user: z.string(), base: values, data: values })
export type KeptWords = z.output<typeof keptWords>

const prefix = 'unsaved '

/** Where a form keeps its words: an existing document, or a new one under its parent. */
export const placeOf = (collection: string, id: string | null, parent: string): string =>
  `${prefix}${collection}/${id ?? `new/${parent}`}`

/** The words kept in that place by that person, or null: nobody is shown what another person typed. */
export function loadTypedWords(storage: Storage, place: string, user: string): KeptWords | null {
  const text = storage.getItem(place)
  if (text === null) return null
  const read = keptWords.safeParse(JSON.parse(text))
  return read.success && read.data.user === user ? read.data : null
}

/** Keeps words where the tab finds them again. A storage that is full keeps the older ones. */
export function storeTypedWords(storage: Storage, place: string, kept: KeptWords): void {
  try {
    storage.setItem(place, JSON.stringify(kept))
  } catch {
    // The words are still in the form.
  }
}

/** Forgets what other people typed in this tab; with null, what anybody typed. */
export function forgetOthers(storage: Storage, user: string | null): void {
  for (const place of Object.keys(storage)) {
    if (!place.startsWith(prefix)) continue
    if (user === null || loadTypedWords(storage, place, user) === null) storage.removeItem(place)
  }
}
