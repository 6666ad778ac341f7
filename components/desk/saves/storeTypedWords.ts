import { z } from 'zod'

const values = z.record(z.string(), z.unknown())

/** The unsaved values of a form, the values that it was opened with, and the user who typed them. */
const keptWords = z.object({ user: z.string(), base: values, data: values })
export type KeptWords = z.output<typeof keptWords>

const prefix = 'unsaved '

/** The storage key of a form's words: an existing document, or a new one under its parent. */
export const placeOf = (collection: string, id: string | null, parent: string): string =>
  `${prefix}${collection}/${id ?? `new/${parent}`}`

/** The words that this user stored under this key, or null: nobody sees what another user typed. */
export function loadTypedWords(storage: Storage, place: string, user: string): KeptWords | null {
  const text = storage.getItem(place)
  if (text === null) return null
  const read = keptWords.safeParse(JSON.parse(text))
  return read.success && read.data.user === user ? read.data : null
}

/** Stores words in the tab. Where the storage is full, the older words stay. */
export function storeTypedWords(storage: Storage, place: string, kept: KeptWords): void {
  try {
    storage.setItem(place, JSON.stringify(kept))
  } catch {
    // The words are still in the form.
  }
}

/** Deletes what other users typed in this tab; with null, what any user typed. */
export function forgetOthers(storage: Storage, user: string | null): void {
  for (const place of Object.keys(storage)) {
    if (!place.startsWith(prefix)) continue
    if (user === null || loadTypedWords(storage, place, user) === null) storage.removeItem(place)
  }
}
