import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { languageOf } from '@/access/languageOf'
import { findAll } from '@/database/find'
import type { Reason } from '@/domain/Reason'
import { describeReason } from '@/locales/describeReason'

/** Refuses to delete a document that others point at. */
export const refuseWhileUsed =
  (collection: 'citations' | 'responses', field: string): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const users = await findAll(req, collection, { [field]: { equals: id } })
    if (users.length === 0) return
    const reason: Reason = { code: 'still-used', path: [], values: { count: users.length } }
    throw new APIError(describeReason(reason, languageOf(req)), 422, null, true)
  }
