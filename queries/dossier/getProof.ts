import type { DatabaseReader } from '@/database/find'
import { digestOf } from '@/domain/digest/digestOf'
import type { Language } from '@/domain/Language'
import { provedParts, writeEditionProof } from '@/domain/log/writeEditionProof'
import { findCheckpoint } from '@/queries/log/findCheckpoint'
import { findStatedLog } from '@/queries/log/findStatedLog'
import { loadInclusion } from '@/queries/log/loadInclusion'
import { findParts } from '@/queries/part/findParts'
import { loadEnvelope } from '@/queries/part/loadEnvelope'
import { findPublicationAct } from './findPublicationAct'
import { resolveDossier } from './resolveDossier'

/**
 * The file that proves an edition, or the claim of it with the number `point`, with the newest checkpoint of the log.
 * Null where there is no such edition or claim; `not signed` where no checkpoint contains its publication yet. Parts
 * that are missing or damaged are left out. Throws DamagedRecord where the edition itself is damaged.
 */
export async function getProof(
  reader: DatabaseReader,
  address: { language: Language; slug: string; number: number; point: number | null },
): Promise<{ file: string } | 'not signed' | null> {
  const { language, slug, number, point } = address
  const resolved = await resolveDossier(reader, language, slug)
  const edition = resolved?.editions.find((one) => one.number === number)
  if (!edition) return null
  const envelope = loadEnvelope(edition)
  if (point !== null && !envelope.parts.some(({ claim }) => claim?.number === point)) return null
  const act = await findPublicationAct(reader, edition.digest)
  const [checkpoint, log] = [await findCheckpoint(reader), await findStatedLog(reader)]
  if (!act || !log || !checkpoint || checkpoint.size < act.sequence) return 'not signed'
  const digests = provedParts(envelope, point)
  const texts = await findParts(reader, digests)
  const index = act.sequence - 1
  const file = writeEditionProof({
    started: log.act.sequence,
    statement: log.statement,
    act: act.text,
    edition: edition.text,
    envelope: edition.envelope,
    parts: digests.flatMap((digest) => {
      const text = texts.get(digest)
      return text !== undefined && digestOf(text) === digest ? [text] : []
    }),
    index,
    hashes: await loadInclusion(reader, index, checkpoint.size),
    note: checkpoint.note,
  })
  return { file }
}
