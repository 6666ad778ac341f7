import type { DatabaseReader } from '@/database/find'
import type { UpdateSize } from '@/domain/comparison/updateSizeOf'
import type { Language } from '@/domain/Language'
import { cachedSizes } from '@/queries/edition/cachedSizes'
import { resolveDossier } from './resolveDossier'

/**
 * The size of the change in each edition of a dossier, by edition number. The first edition, which changed nothing,
 * has none.
 */
export async function getDossierSizes(
  reader: DatabaseReader,
  language: Language,
  slug: string,
): Promise<ReadonlyMap<number, UpdateSize>> {
  const resolved = await resolveDossier(reader, language, slug)
  const pairs = (resolved?.editions ?? []).flatMap((after, index, editions) => {
    const before = editions[index - 1]
    return before ? [{ before, after }] : []
  })
  const sizes = await cachedSizes(reader, pairs)
  return new Map(
    pairs.flatMap(({ after: { number, digest } }) => {
      const size = sizes.get(digest)
      return size ? [[number, size] as const] : []
    }),
  )
}
