import type { DatabaseReader } from '@/database/find'
import { processCache } from '@/memory/processCache'
import { processWide } from '@/memory/processWide'
import { countActs } from '@/queries/act/listActs'

/** A page as it is answered, or its picture, without what depends on the one who asks. */
export type CachedPage = {
  body: Uint8Array<ArrayBuffer>
  etag: string
  headers: Readonly<Record<string, string>>
}

/** How often a page is begun again because something was recorded while it was made. */
const mostAttempts = 5

const pages = processCache<CachedPage>('pages', {
  bound: { bytes: 64 * 1024 * 1024 },
  emptiedBy: 'every act',
})

/** The number of the last act when it was last read for a page. */
const seen = processWide('acts of pages', () => ({ acts: 0 }))

/** Treats every cached page as stale. What is being made meanwhile will not be cached. */
export const forgetPages = pages.forget

/**
 * The page cached under this key, or the one that `make` makes; null for none. It is made of one state of the record:
 * begun again when something was recorded meanwhile. Whoever asks after having seen a page, whichever it was, gets
 * nothing older: what shows that something was recorded makes all that was cached before stale.
 */
export async function cachedPage(
  reader: DatabaseReader,
  key: string,
  make: () => Promise<CachedPage | null>,
): Promise<CachedPage | null> {
  const known = pages.current().get(key)
  if (known) return known
  await forgetStalePages(reader)
  for (let attempt = 1; ; attempt += 1) {
    const cache = pages.current()
    const made = await make()
    await forgetStalePages(reader)
    const isOfOneState = pages.current() === cache
    if (made && isOfOneState) cache.set(key, made, { size: made.body.byteLength + 1 })
    if (isOfOneState || attempt === mostAttempts) return made
  }
}

/** Forgets all pages when something was recorded since the acts were last read, by a page or by `followActs`. */
export async function forgetStalePages(reader: DatabaseReader): Promise<void> {
  const acts = await countActs(reader)
  if (acts === seen.acts) return
  seen.acts = acts
  forgetPages()
}
