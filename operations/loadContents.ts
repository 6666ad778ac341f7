import type { PayloadRequest } from 'payload'
import { findAll, findOne } from '@/database/find'
import type { Content } from '@/domain/comparison/Content'
import { contentOf } from '@/domain/comparison/contentOf'
import { readEnvelope } from '@/domain/edition/readEnvelope'
import { readParts } from '@/domain/edition/readParts'
import type { Reason } from '@/domain/Reason'
import { completePieces } from '@/domain/workingCopy/completePieces'
import type { Edition, Update } from '@/payload-types'
import { findParts } from '@/queries/findParts'
import { dossierOf } from './dossierOf'
import { loadWorkingCopy } from './loadWorkingCopy'

/** The content of a candidate that this update froze once. Throws where there is none of that digest. */
export async function loadCandidate(
  req: PayloadRequest,
  update: Update,
  digest: string,
): Promise<Content> {
  const ofUpdate = { update: { equals: update.id } }
  const candidate = await findOne(req, 'candidates', { ...ofUpdate, digest: { equals: digest } })
  if (!candidate) throw new Error(`Update ${update.id} froze no candidate ${digest}`)
  const envelope = readEnvelope(candidate.text)
  const frozen = await findAll(req, 'candidateParts', ofUpdate)
  const texts = new Map(frozen.map(({ digest: id, text }) => [id, text]))
  return contentOf(envelope, readParts(texts))
}

/** The content of an edition. */
export async function loadCurrent(req: PayloadRequest, edition: Edition): Promise<Content> {
  const envelope = readEnvelope(edition.envelope)
  const texts = await findParts(
    req,
    envelope.parts.map(({ digest }) => digest),
  )
  return contentOf(envelope, readParts(texts))
}

/** The content that an open update would have as its dossier is now; and why that cannot be published yet. */
export async function loadDraftContent(
  req: PayloadRequest,
  update: Update,
): Promise<{ content: Content | null; reasons: readonly Reason[] }> {
  const copy = await loadWorkingCopy(req, dossierOf(update))
  if (!copy || update.standing?.is) return { content: null, reasons: [] }
  const pieces = completePieces(copy, update.note?.trim() || null)
  return pieces.ok
    ? { content: pieces.value.map((piece) => ({ ...piece, digest: null })), reasons: [] }
    : { content: null, reasons: pieces.reasons }
}
