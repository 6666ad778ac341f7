import type { PayloadRequest } from 'payload'
import { readAtDesk } from '@/desk/frame/readAtDesk'
import { listObjectionsAtDesk, type ReviewAtDesk } from '@/desk/update/listReviews'
import { type PublicationPreview, previewPublication } from '@/desk/update/previewPublication'
import { accepted, type Result, refused } from '@/domain/Reason'
import { findUpdateUnderWay } from '@/operations/freeze/findUpdateUnderWay'
import { loadRule } from '@/operations/settings/loadRule'
import { loadTimeZone } from '@/operations/settings/loadTimeZone'
import { loadWorkingCopy } from '@/operations/workingCopy/loadWorkingCopy'

/** What the desk shows beside the form of a dossier: how it differs from what is public. */
export type DossierAtDesk = {
  /** Its claims in reading order, each with the document of its response, empty or not. */
  claims: readonly { id: string; response: { id: string } | null }[]
  publication: PublicationPreview
  /** The open objections to the update under way. */
  objections: readonly ReviewAtDesk[]
  /** The press room's time zone. */
  zone: string
}

/** Reads one dossier for the desk. Writes nothing. */
export function readDossier(req: PayloadRequest, id: string): Promise<Result<DossierAtDesk>> {
  return readAtDesk(req, async () => {
    const copy = await loadWorkingCopy(req, id)
    if (!copy) return refused({ code: 'dossier-unknown', path: ['dossiers', id] })
    const claims = copy.claims.map(({ id: claim, response }) => ({
      id: claim,
      response: response && { id: response.id },
    }))
    const zone = await loadTimeZone(req)
    const publication = await previewPublication(req, copy, await loadRule(req))
    const update = await findUpdateUnderWay(req, id)
    const objections = update ? await listObjectionsAtDesk(req, update) : []
    return accepted({ claims, publication, objections, zone })
  })
}
