import type { PayloadRequest } from 'payload'
import { findAll } from '@/database/find'
import { idOf } from '@/database/idOf'
import type { Citation, Claim, Dossier, Evidence, File, Outlet, Response } from '@/payload-types'

/** The documents of a dossier, as stored: its own in reading order, and the shared ones that it uses. */
export type Documents = {
  dossier: Dossier
  claims: readonly Claim[]
  citations: readonly Citation[]
  responses: readonly Response[]
  outlets: readonly Outlet[]
  evidence: readonly Evidence[]
  files: readonly File[]
}

/** The documents of a dossier, or null where there is no such dossier. */
export const loadDocuments = async (req: PayloadRequest, id: string): Promise<Documents | null> =>
  (await listDocuments(req, [id])).get(id) ?? null

/** The documents of these dossiers by their ids, with one search for each kind. Leaves out a dossier that is not there. */
export async function listDocuments(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Documents>> {
  const dossiers = await findAll(req, 'dossiers', among(ids))
  const claims = await findAll(
    req,
    'claims',
    { dossier: { in: dossiers.map(({ id }) => id) } },
    'position',
  )
  const ofClaims = { claim: { in: claims.map(({ id }) => id) } }
  const citations = await findAll(req, 'citations', ofClaims, 'position')
  const responses = await findAll(req, 'responses', ofClaims)
  const outlets = await findAll(req, 'outlets', among(outletsOf(citations)))
  const evidence = await findAll(req, 'evidence', among(evidenceOf(responses)))
  const files = await findAll(req, 'files', among(filesOf(evidence)))

  return new Map(dossiers.map((dossier) => [dossier.id, documentsOf(dossier)]))

  function documentsOf(dossier: Dossier): Documents {
    const own = claims.filter((claim) => idOf(claim.dossier) === dossier.id)
    const isOwn = isIn(own.map(({ id }) => id))
    const ownCitations = citations.filter(({ claim }) => isOwn(idOf(claim)))
    const ownResponses = responses.filter(({ claim }) => isOwn(idOf(claim)))
    const isUsed = isIn(evidenceOf(ownResponses))
    const ownEvidence = evidence.filter(({ id }) => isUsed(id))
    const isCited = isIn(outletsOf(ownCitations))
    const isNamed = isIn(filesOf(ownEvidence))
    return {
      dossier,
      claims: own,
      citations: ownCitations,
      responses: ownResponses,
      outlets: outlets.filter(({ id }) => isCited(id)),
      evidence: ownEvidence,
      files: files.filter(({ id }) => isNamed(id)),
    }
  }
}

const among = (ids: readonly string[]) => ({ id: { in: [...new Set(ids)] } })
const isIn = (ids: readonly string[]) => {
  const known = new Set(ids)
  return (id: string | null | undefined) => known.has(id ?? '')
}
const outletsOf = (citations: readonly Citation[]) =>
  citations.flatMap(({ outlet }) => idOf(outlet) ?? [])
const evidenceOf = (responses: readonly Response[]) =>
  responses.flatMap(({ uses }) => (uses ?? []).flatMap((use) => idOf(use.evidence) ?? []))
const filesOf = (evidence: readonly Evidence[]) => evidence.flatMap(({ file }) => idOf(file) ?? [])
