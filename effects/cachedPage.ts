import type { DatabaseReader } from '@/database/find'
import { processCache } from '@/memory/processCache'
import { processWide } from '@/memory/processWide'
import { countActs } from '@/queries/act/listActs'

/** The body, entity tag and headers of a page or of its picture: the same for every caller. */
export type CachedPage = {
  body: Uint8Array<ArrayBuffer>
  etag: string
  headers: Readonly<Record<string, string>>
}

/** How many times a page is made when something is recorded meanwhile. */
const mostAttempts = 5

const pages = processCache<CachedPage>('pages', {
  bound: { bytes: 64 * 1024 * 1024 },
  emptiedBy: 'every act',
})

/** The number of the last act when a page or `followActs` last counted the acts. */
const seen = processWide('acts of pages', () => ({ acts: 0 }))

/** Treats every cached page as stale. Pages that are being made now will not be cached. */
export const forgetPages = pages.forget

/**
 * Returns the page cached under this key, or the one that `make` returns; null where `make` returns null. A page
 * shows one state of the record: it is made again when something was recorded meanwhile, `mostAttempts` times at
 * most. A caller who has seen any page never gets an older state afterwards: a page that shows a new act makes all
 * pages cached before it stale.
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

/**
 * Empties the page cache when something was recorded since the acts were last counted, by a page or by `followActs`.
 */
export async function forgetStalePages(reader: DatabaseReader): Promise<void> {
  const acts = await countActs(reader)
  if (acts === seen.acts) return
  seen.acts = acts
  forgetPages()
}
