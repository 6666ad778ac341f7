import type { CollectionConfig, Field, TextareaField } from 'payload'
import { may, nobody } from '@/access/may'
import { ownId } from '@/collections/fields/ownId'
import { refuseEveryChange } from './refuseEveryChange'

/** Canonical text as it was digested: stored as text, so that its bytes are the record on every database. */
export const canonicalTextField: TextareaField = {
  name: 'text',
  type: 'textarea',
  required: true,
  maxLength: 15_000_000,
}

/** Frozen candidates are read through operations, which know who may see them. */
const holdsUnpublishedWords = (slug: string) => slug.startsWith('candidate')

/**
 * A collection of the append-only record. Only operations add to it; nobody changes or deletes what is in it,
 * through any door (design invariant 1). The adapter and the database refuse it as well.
 */
export const recordCollection = (
  slug: 'editions' | 'parts' | 'acts' | 'actDetails' | 'candidates' | 'candidateParts',
  fields: Field[],
  indexes: CollectionConfig['indexes'] = [],
): CollectionConfig => ({
  slug,
  access: {
    read: holdsUnpublishedWords(slug) ? nobody : may('readDesk'),
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
