import { type DatabaseReader, findAll, findOne } from '@/database/find'
import type { Content } from '@/domain/comparison/parts/Content'
import { contentOf } from '@/domain/comparison/parts/contentOf'
import { DamagedRecord } from '@/domain/edition/DamagedRecord'
import { parseParts } from '@/domain/edition/parseParts'
import type { Edition, Update } from '@/payload-types'
import { cachedParts } from '@/queries/part/cachedParts'
import { loadContents } from '@/queries/part/loadContents'
import { loadCandidateEnvelope } from './loadCandidateEnvelope'

/**
 * The content of a candidate that this update froze. Throws where it has no candidate of that digest, and DamagedRecord
 * where it is damaged.
 */
export async function loadCandidateContent(
  req: DatabaseReader,
  update: Update,
  digest: string,
): Promise<Content> {
  const ofUpdate = { update: { equals: update.id } }
  const candidate = await findOne(req, 'candidates', { ...ofUpdate, digest: { equals: digest } })
  if (!candidate) throw new Error(`Update ${update.id} froze no candidate ${digest}`)
  const envelope = loadCandidateEnvelope(candidate)
  const frozen = await findAll(req, 'candidateParts', ofUpdate)
  const unpublished = parseParts(new Map(frozen.map(({ digest: id, text }) => [id, text])))
  const published = await cachedParts(
    req,
    envelope.parts.flatMap(({ digest: id }) => (unpublished.has(id) ? [] : [id])),
  )
  return contentOf(envelope, new Map([...published, ...unpublished]))
}

/** The content of an edition. Throws DamagedRecord where it is damaged. */
export async function loadEditionContent(req: DatabaseReader, edition: Edition): Promise<Content> {
  const content = (await loadContents(req, [edition]))(edition)
  if (!content) throw new DamagedRecord(`The edition ${edition.digest} is damaged`)
  return content
}
