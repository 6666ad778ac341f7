import type { Reader } from '@/database/find'
import { compareContents } from '@/domain/comparison/compareContents'
import { contentOf } from '@/domain/comparison/contentOf'
import { type Size, sizeOf } from '@/domain/comparison/sizeOf'
import { readEnvelope } from '@/domain/edition/readEnvelope'
import { readPart } from '@/domain/edition/readPart'
import type { Language } from '@/domain/Language'
import { findParts } from './findParts'
import { resolveDossier } from './resolveDossier'

/** How much each edition of a dossier changed, by its number; the first one, which changed nothing, is not there. */
export async function getSizes(
  reader: Reader,
  language: Language,
  slug: string,
): Promise<ReadonlyMap<number, Size>> {
  const resolved = await resolveDossier(reader, language, slug)
  const envelopes = (resolved?.editions ?? []).map(({ envelope }) => readEnvelope(envelope))
  const digests = envelopes.flatMap(({ parts }) => parts.map(({ digest }) => digest))
  const texts = await findParts(reader, digests)
  const parts = new Map([...texts].map(([digest, text]) => [digest, readPart(text)]))
  const contents = envelopes.map((envelope) => contentOf(envelope, parts))
  return new Map(
    envelopes.flatMap(({ number }, index): [number, Size][] => {
      const [before, after] = [contents[index - 1], contents[index]]
      if (!before || !after) return []
      const comparison = compareContents(before, after)
      return comparison.is === 'first' ? [] : [[number, sizeOf(comparison.changes)]]
    }),
  )
}
