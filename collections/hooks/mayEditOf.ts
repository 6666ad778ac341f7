import type { Access, CollectionBeforeOperationHook } from 'payload'
import { may } from '@/access/may'
import { findById } from '@/database/find'
import { findFreeze } from '@/operations/freeze/findFreeze'
import type { DossierOf } from './dossierOf'

/**
 * Who may edit a document of a dossier, as its form asks: a person who may write dossiers, while no update freezes
 * this one. A save passes this check and is refused later with a reason (followEdits).
 */
export const mayEditOf =
  (collection: 'dossiers' | 'claims' | 'citations' | 'responses', of: DossierOf): Access =>
  async ({ req, id }) => {
    if (!may('writeDossier')({ req })) return false
    if (id === undefined || req.context.isSaving) return true
    const doc = await findById(req, collection, String(id))
    const dossier = doc ? await of({ ...doc }, req) : null
    return !dossier || (await findFreeze(req, dossier)) === null
  }

/** Marks the request as a save, so that it differs from a form that checks access. */
export const noteSaving: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (['update', 'delete', 'restoreVersion'].includes(operation)) req.context.isSaving = true
  return args
}
