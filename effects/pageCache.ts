import { LRUCache } from 'lru-cache'
import { processWide } from '@/database/processWide'

/** A page as it is answered, or its picture, without what depends on the one who asks. */
export type KeptPage = {
  body: string | Uint8Array<ArrayBuffer>
  etag: string
  headers: Readonly<Record<string, string>>
}

type Site = { generation: number; pages: LRUCache<string, KeptPage> }

const maxBytes = 64 * 1024 * 1024

const makeSite = (): Site => ({
  generation: 0,
  pages: new LRUCache({
    maxSize: maxBytes,
    sizeCalculation: ({ body }) => Buffer.byteLength(body) + 1,
  }),
})

/** The pages of this instance, in memory and bounded: one for the whole process. */
const site = processWide('site', makeSite)

/** Treats every page that was kept as stale. What is being made meanwhile will not be kept. */
export function forgetPages(): void {
  site.generation += 1
  site.pages.clear()
}

/** The page kept under this key, or the one that `make` makes, kept unless something was published meanwhile. */
export async function keptPage(
  key: string,
  make: () => Promise<KeptPage | null>,
): Promise<KeptPage | null> {
  const { pages, generation } = site
  const kept = pages.get(key)
  if (kept) return kept
  const made = await make()
  if (made && site.generation === generation) pages.set(key, made)
  return made
}
