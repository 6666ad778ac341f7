import type { PayloadRequest } from 'payload'
import { findAll, findById } from '@/database/find'
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
export async function loadDocuments(req: PayloadRequest, id: string): Promise<Documents | null> {
  const dossier = await findById(req, 'dossiers', id)
  if (!dossier) return null
  const among = (ids: readonly string[]) => ({ id: { in: [...new Set(ids)] } })
  const claims = await findAll(req, 'claims', { dossier: { equals: id } }, 'position')
  const ofClaims = { claim: { in: claims.map((claim) => claim.id) } }
  const citations = await findAll(req, 'citations', ofClaims, 'position')
  const responses = await findAll(req, 'responses', ofClaims)
  const outlets = citations.flatMap(({ outlet }) => idOf(outlet) ?? [])
  const uses = responses.flatMap((response) => response.uses ?? [])
  const evidence = await findAll(
    req,
    'evidence',
    among(uses.flatMap((use) => idOf(use.evidence) ?? [])),
  )
  return {
    dossier,
    claims,
    citations,
    responses,
    outlets: await findAll(req, 'outlets', among(outlets)),
    evidence,
    files: await findAll(req, 'files', among(evidence.flatMap(({ file }) => idOf(file) ?? []))),
  }
}
