import type { CollectionConfig, Field, TextareaField } from 'payload'
import { may, nobody } from '@/access/may'
import { ownId } from '@/collections/fields/ownId'
import type { recordCollections } from '@/database/recordCollections'
import { refuseEveryChange } from './refuseEveryChange'

type RecordCollection = (typeof recordCollections)[number]

/** Canonical text as it was digested: stored as text, so that its bytes are the same on every database. */
export const canonicalTextField: TextareaField = {
  name: 'text',
  type: 'textarea',
  required: true,
  maxLength: 15_000_000,
}

/**
 * The others contain unpublished words or reviews, which are read through operations, because these check who may
 * see them.
 */
const isReadByAll: ReadonlySet<RecordCollection> = new Set(['editions', 'parts', 'acts'])

/**
 * A collection of the append-only record. Only operations add to it; nothing in it is changed or deleted, through
 * any API (invariant 1). The adapter and the database refuse it as well.
 */
export const recordCollection = (
  slug: RecordCollection,
  fields: Field[],
  indexes: CollectionConfig['indexes'] = [],
): CollectionConfig => ({
  slug,
  access: {
    read: isReadByAll.has(slug) ? may('readDesk') : nobody,
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  admin: { hidden: true },
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  indexes,
  hooks: { beforeOperation: [refuseEveryChange] },
  fields: [ownId, ...fields],
})
