import type { Reader } from '@/database/find'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import { readEnvelope } from '@/domain/edition/readEnvelope'
import { readPart } from '@/domain/edition/readPart'
import type { Edition } from '@/payload-types'
import { findParts } from './findParts'

/** The history line of each edition, in the order given. */
export async function summarise(
  reader: Reader,
  editions: readonly Edition[],
): Promise<readonly EditionSummary[]> {
  const envelopes = editions.map(({ envelope }) => readEnvelope(envelope))
  const told = envelopes.flatMap(({ parts }) =>
    parts.filter(({ kind }) => kind === 'head' || kind === 'note'),
  )
  const texts = await findParts(
    reader,
    told.map(({ digest }) => digest),
  )
  return editions.map(({ number, digest, publishedAt, slug }, index): EditionSummary => {
    const envelope = envelopes[index]
    if (!envelope) throw new Error(`Edition ${digest} has no envelope`)
    const parts = envelope.parts.flatMap((part) => texts.get(part.digest) ?? []).map(readPart)
    const head = parts.find((part) => part.kind === 'head')
    const note = parts.find((part) => part.kind === 'note')
    return {
      number,
      class: envelope.class,
      origin: envelope.origin,
      stated: envelope.stated ?? null,
      publishedAt,
      digest,
      note: note?.kind === 'note' ? note.value : null,
      title: head?.kind === 'head' ? head.value.title : slug,
    }
  })
}
