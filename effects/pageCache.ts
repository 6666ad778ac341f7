import { LRUCache } from 'lru-cache'
import type { Reader } from '@/database/find'
import { processWide } from '@/database/processWide'
import { countActs } from '@/queries/act/listActs'

/** A page as it is answered, or its picture, without what depends on the one who asks. */
export type KeptPage = {
  body: Uint8Array<ArrayBuffer>
  etag: string
  headers: Readonly<Record<string, string>>
}

type Site = {
  /** The number of the last act when it was last looked at for a page. */
  acts: number
  generation: number
  pages: LRUCache<string, KeptPage>
}

const maxBytes = 64 * 1024 * 1024

/** How often a page is begun again because something was recorded while it was made. */
const mostAttempts = 5

const makeSite = (): Site => ({
  acts: 0,
  generation: 0,
  pages: new LRUCache({
    maxSize: maxBytes,
    sizeCalculation: ({ body }) => body.byteLength + 1,
  }),
})

/** The pages of this instance, in memory and bounded: one for the whole process. */
const site = processWide('site', makeSite)

/** Treats every page that was kept as stale. What is being made meanwhile will not be kept. */
export function forgetPages(): void {
  site.generation += 1
  site.pages.clear()
}

/**
 * The page kept under this key, or the one that `make` makes; null for none. It is made of one state of the record:
 * begun again when something was recorded meanwhile. Whoever asks after having seen a page, whichever it was, gets
 * nothing older: what shows that something was recorded makes all that was kept before stale.
 */
export async function keptPage(
  reader: Reader,
  key: string,
  make: () => Promise<KeptPage | null>,
): Promise<KeptPage | null> {
  const kept = site.pages.get(key)
  if (kept) return kept
  await lookAtActs(reader)
  for (let attempt = 1; ; attempt += 1) {
    const { generation } = site
    const made = await make()
    await lookAtActs(reader)
    const isOfOneState = site.generation === generation
    if (made && isOfOneState) site.pages.set(key, made)
    if (isOfOneState || attempt === mostAttempts) return made
  }
}

/** Forgets all that was kept when something was recorded since it was last looked at, by a page or by the follower. */
export async function lookAtActs(reader: Reader): Promise<void> {
  const acts = await countActs(reader)
  if (acts === site.acts) return
  site.acts = acts
  forgetPages()
}
