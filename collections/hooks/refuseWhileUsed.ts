import type { CollectionBeforeDeleteHook } from 'payload'
import { findAll } from '@/database/find'
import type { Reason } from '@/domain/Reason'
import { refuseRequest } from '@/operations/frame/refuseRequest'

/** Refuses to delete a document that others point at. */
export const refuseWhileUsed =
  (collection: 'citations' | 'responses', field: string): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const users = await findAll(req, collection, { [field]: { equals: id } })
    if (users.length === 0) return
    const reason: Reason = { code: 'still-used', path: [], values: { count: users.length } }
    refuseRequest(req, reason)
  }
