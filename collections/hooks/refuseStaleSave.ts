import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type PayloadRequest,
} from 'payload'
import { languageOf } from '@/access/languageOf'
import { may } from '@/access/may'
import { findById } from '@/database/find'
import { idOf } from '@/database/idOf'
import type { Reason } from '@/domain/Reason'
import { momentWords } from '@/domain/schedule/momentWords'
import { describeReason } from '@/locales/describeReason'
import { loadTimeZone } from '@/operations/settings/loadTimeZone'

/**
 * A form sends the `updatedAt` that it was opened with: a save over a newer save is refused, in the transaction
 * that would have written, so that of two saves from one base only the first succeeds. Without `updatedAt` nothing
 * is checked; neither are our operations, which decide on what they have read.
 */
const check: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'update' || !('id' in args) || !('data' in args)) return
  const { id, data, overrideAccess } = args
  const base: unknown = data.updatedAt
  if (
    overrideAccess ||
    typeof id !== 'string' ||
    typeof base !== 'string' ||
    !may('writeDossier')({ req })
  )
    return
  const saved = await findById(req, collection.slug, id)
  if (!saved || !('updatedAt' in saved) || Date.parse(saved.updatedAt) === Date.parse(base)) return
  const message = describeReason(
    await whoSaved(saved.updatedAt, 'savedBy' in saved && idOf(saved.savedBy), req),
    languageOf(req),
  )
  const said = describeReason({ code: 'save-stale', path: [] }, languageOf(req))
  // Payload's form shows the first message for a moment; the second stays at the field of its path.
  throw new APIError(said, 409, { errors: [{ path: 'updatedAt', message }] }, true)
}

async function whoSaved(
  updatedAt: string,
  by: string | null | false,
  req: PayloadRequest,
): Promise<Reason> {
  const at = momentWords(updatedAt, await loadTimeZone(req), languageOf(req))
  if (by && by === req.user?.id) return { code: 'saved-elsewhere', path: [], values: { at } }
  const person = by ? await findById(req, 'users', by) : null
  return person
    ? { code: 'saved-meanwhile', path: [], values: { at, name: person.name } }
    : { code: 'saved-by-somebody', path: [], values: { at } }
}

/**
 * For collections that have versions, and for updates, whose note and class become public: no save overwrites that
 * of another person unnoticed.
 */
export const refuseStaleSave = (collection: CollectionConfig): CollectionConfig =>
  collection.versions || collection.slug === 'updates'
    ? {
        ...collection,
        hooks: {
          ...collection.hooks,
          beforeOperation: [...(collection.hooks?.beforeOperation ?? []), check],
        },
      }
    : collection
