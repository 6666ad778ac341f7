import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/may'
import { ownId } from '@/collections/fields/ownId'
import { refuseEveryChange } from './refuseEveryChange'

/** A collection of single numbers that the press room counts with, by name: nobody reads or writes it from outside. */
export const numberCollection = (slug: 'counters' | 'cursors'): CollectionConfig => ({
  slug,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  hooks: { beforeOperation: [refuseEveryChange] },
  fields: [ownId, { name: 'value', type: 'number', required: true }],
})
