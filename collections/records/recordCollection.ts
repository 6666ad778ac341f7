import type { CollectionConfig, Field, TextareaField } from 'payload'
import { may, nobody } from '@/access/may'
import { ownId } from '@/collections/fields/ownId'
import type { recordCollections } from '@/database/recordCollections'
import { refuseEveryChange } from './refuseEveryChange'

type RecordCollection = (typeof recordCollections)[number]

/** Canonical text as it was digested: stored as text, so that its bytes are the record on every database. */
export const canonicalTextField: TextareaField = {
  name: 'text',
  type: 'textarea',
  required: true,
  maxLength: 15_000_000,
}

/** What holds unpublished words, or what people said, is read through operations, which know who may see it. */
const isReadByAll: ReadonlySet<RecordCollection> = new Set(['editions', 'parts', 'acts'])

/**
 * A collection of the append-only record. Only operations add to it; nobody changes or deletes what is in it,
 * through any door (invariant 1). The adapter and the database refuse it as well.
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
