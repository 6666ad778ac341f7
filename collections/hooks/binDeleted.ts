import type { CollectionBeforeDeleteHook } from 'payload'
import { isOperation } from '@/database/asOperation'
import type { BinnedCollection } from '@/operations/bin/BinnedKind'
import { binDocument } from '@/operations/bin/binDocument'

/**
 * What a person deletes goes to the bin, through whichever API. An operation that sets a working copy back leaves
 * what it takes away in a frozen copy.
 */
export const binDeleted =
  (collection: BinnedCollection): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    if (!isOperation()) await binDocument(req, collection, String(id))
  }
