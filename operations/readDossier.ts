import type { PayloadRequest } from 'payload'
import { can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { idOf } from '@/collections/hooks/idOf'
import { findAll } from '@/database/find'
import { accepted, type Result, refused } from '@/domain/Reason'
import { type OutlineClaim, outlineOf } from '@/domain/workingCopy/outlineOf'
import { loadWorkingCopy } from './loadWorkingCopy'
import { type Publication, previewPublication } from './previewPublication'
import { publishedNumbers } from './publishedNumbers'
import { readRule } from './readRule'
import { readTimeZone } from './readTimeZone'

/** A dossier as the desk shows it: its claims in reading order, and where it stands towards the public. */
export type DossierAtDesk = {
  claims: readonly OutlineClaim[]
  /** Whether the whole dossier was taken back in public. */
  isWithdrawn: boolean
  publication: Publication
  /** The time zone of the press room's clock. */
  zone: string
}

/** Reads one dossier for whoever works at the desk. Writes nothing. */
export async function readDossier(req: PayloadRequest, id: string): Promise<Result<DossierAtDesk>> {
  if (!can(personOf(req.user), 'readDesk'))
    return refused({ code: 'not-allowed', path: ['readDesk'] })
  const copy = await loadWorkingCopy(req, id)
  if (!copy) return refused({ code: 'dossier-unknown', path: ['dossiers', id] })
  const published = new Set((await publishedNumbers(req, id)).values())
  const claims = outlineOf(copy, published, await evidenceOf(req, copy.claims))
  const isWithdrawn = copy.standing.is === 'withdrawn'
  const zone = await readTimeZone(req)
  const publication = await previewPublication(req, copy, await readRule(req))
  return accepted({ claims, isWithdrawn, publication, zone })
}

async function evidenceOf(
  req: PayloadRequest,
  claims: readonly { id: string }[],
): Promise<ReadonlyMap<string, string>> {
  const responses = await findAll(req, 'responses', { claim: { in: claims.map(({ id }) => id) } })
  return new Map(
    responses.flatMap(({ uses }) =>
      (uses ?? []).flatMap(({ id, evidence }) => {
        const document = idOf(evidence)
        return id && document ? [[id, document] as const] : []
      }),
    ),
  )
}
