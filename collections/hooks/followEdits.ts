import {
  type CollectionConfig,
  isolateObjectProperty,
  NotFound,
  type PayloadRequest,
} from 'payload'
import { isOperation } from '@/database/asOperation'
import { findById } from '@/database/find'
import type { Reason } from '@/domain/Reason'
import { isSameDocument } from '@/domain/workingCopy/isSameDocument'
import { refuseRequest } from '@/operations/frame/refuseRequest'
import { findFreeze } from '@/operations/freeze/findFreeze'
import { refuseWhileFrozen } from '@/operations/freeze/refuseWhileFrozen'
import { recordEdit } from '@/operations/update/recordEdit'
import type { DossierOf } from './dossierOf'
import { noteSaving } from './mayEditOf'

type Hooks = Pick<
  NonNullable<CollectionConfig['hooks']>,
  'beforeOperation' | 'beforeChange' | 'afterChange' | 'beforeDelete'
>

/**
 * The first edit of a dossier opens an update and makes its author a contributor; while an update is frozen for
 * review, its dossier's own documents refuse every edit (invariants 4 and 5). A document cannot move to another
 * dossier. When an operation restores documents as they were published, that is not an edit. Restoring a version is
 * also an edit by the authors of that version.
 */
export const followEdits = (
  collection: 'dossiers' | 'claims' | 'citations' | 'responses',
  of: DossierOf,
): Hooks => {
  const isNewDossier = (operation: string) => collection === 'dossiers' && operation === 'create'
  return {
    beforeOperation: [noteSaving],
    beforeChange: [
      async ({ data, operation, originalDoc, req }) => {
        if (isNewDossier(operation)) return data
        const before = originalDoc ? await of(originalDoc, req) : null
        const after = await of({ ...data, ...(originalDoc && { id: originalDoc.id }) }, req)
        if (before && after && after !== before)
          refuseRequest(req, { code: 'dossier-fixed', path: [collection] }, 403)
        if (isOperation()) return data
        if (originalDoc?.binnedAt) throw new NotFound(req.t)
        const dossier = before ?? after
        if (operation === 'create') await refuseWithoutDossier(req, dossier)
        if (!dossier) return data
        // Payload has completed `data`: fields missing from a partial save have their old values.
        if (originalDoc && isSameDocument(data, originalDoc)) {
          refuseWhileFrozen(req, await findFreeze(req, dossier))
          return data
        }
        const isRestored = Boolean(req.context.isRestoringVersion)
        const restored = isRestored ? { collection, doc: { ...data, id: originalDoc.id } } : null
        refuseWhileFrozen(req, await recordEdit(asOwnSave(req), dossier, { restored }))
        return data
      },
    ],
    afterChange: [
      async ({ doc, operation, req }) => {
        // Only now does the dossier exist that an update can belong to.
        if (isNewDossier(operation) && !isOperation()) await recordEdit(req, doc.id)
        return doc
      },
    ],
    beforeDelete: [
      async ({ id, req }) => {
        if (isOperation()) return
        const doc = await findById(req, collection, id)
        const dossier = doc ? await of({ ...doc }, req) : null
        // Before the deletion: afterwards its dossier can no longer be found.
        if (dossier) refuseWhileFrozen(req, await recordEdit(req, dossier))
      },
    ],
  }
}

/** While a version is restored, Payload does not complete a partial save, but saving the update needs that. */
function asOwnSave(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, 'context')
  own.context = { ...req.context, isRestoringVersion: false }
  return own
}

/** MongoDB would store documents without a parent, and nobody would see them again. */
async function refuseWithoutDossier(req: PayloadRequest, dossier: string | null): Promise<void> {
  if (dossier && (await findById(req, 'dossiers', dossier))) return
  const reason: Reason = { code: 'dossier-unknown', path: ['dossiers', dossier ?? ''] }
  refuseRequest(req, reason)
}
