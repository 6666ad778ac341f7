import {
  APIError,
  type CollectionConfig,
  Forbidden,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'
import { mayAppendRecords } from '@/database/appendRecords'
import { findById } from '@/database/find'
import { describeReason } from '@/locales/describeReason'
import { refuseWhileHeld } from '@/operations/refuseWhileHeld'
import { takeUpEdit } from '@/operations/takeUpEdit'
import type { DossierOf } from './dossierOf'
import { isSameDocument } from './isSameDocument'
import { languageOf } from './languageOf'
import { noteSaving } from './mayEditOf'

type Hooks = Pick<
  NonNullable<CollectionConfig['hooks']>,
  'beforeOperation' | 'beforeChange' | 'afterChange' | 'beforeDelete'
>

/**
 * The first edit of a dossier opens an update and makes its author a contributor; while an update is held for
 * review, its dossier's own documents refuse every edit (design invariants 4 and 5). They stay with their dossier.
 * What an operation puts back as it was published is nobody's edit; a restored version is also that of who wrote it.
 */
export const followEdits = (
  collection: 'dossiers' | 'claims' | 'citations' | 'responses',
  of: DossierOf,
): Hooks => ({
  beforeOperation: [noteSaving],
  beforeChange: [
    async ({ data, operation, originalDoc, req }) => {
      const before = originalDoc ? await of(originalDoc, req) : null
      const after = await of({ ...data, ...(originalDoc && { id: originalDoc.id }) }, req)
      if (before && after && after !== before) throw new Forbidden(req.t)
      const dossier = before ?? after
      if (dossier && !mayAppendRecords()) await refuseWhileHeld(req, dossier)
      if (collection !== 'dossiers' && operation === 'create')
        await refuseWithoutDossier(req, dossier)
      return data
    },
  ],
  afterChange: [
    async ({ doc, previousDoc, operation, req }) => {
      if (mayAppendRecords()) return doc
      // `doc` is what the caller asked to see: populated, or only some of its fields.
      const kept = await findById(req, collection, doc.id)
      if (!kept || (operation === 'update' && isSameDocument({ ...kept }, previousDoc))) return doc
      const dossier = await of({ ...kept }, req)
      const restored = req.context.isRestoringVersion ? { collection, doc: kept } : null
      if (dossier) await takeUpEdit(asOwnSave(req), dossier, { restored })
      return doc
    },
  ],
  beforeDelete: [
    async ({ id, req }) => {
      if (mayAppendRecords()) return
      const doc = await findById(req, collection, id)
      const dossier = doc ? await of({ ...doc }, req) : null
      if (!dossier) return
      await refuseWhileHeld(req, dossier)
      // Here and not afterwards: then nobody could tell any more where it belonged.
      await takeUpEdit(req, dossier)
    },
  ],
})

/** While a version is restored, Payload completes nothing that is saved in part: the update has to be. */
function asOwnSave(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, 'context')
  own.context = { ...req.context, isRestoringVersion: false }
  return own
}

/** MongoDB would keep what hangs on nothing, and nobody would see it again. */
async function refuseWithoutDossier(req: PayloadRequest, dossier: string | null): Promise<void> {
  if (dossier && (await findById(req, 'dossiers', dossier))) return
  const reason = { code: 'dossier-unknown', path: ['dossiers', dossier ?? ''] }
  throw new APIError(describeReason(reason, languageOf(req)), 422, null, true)
}
