import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/may'
import { ownId } from '@/collections/fields/ownId'
import { refuseEveryChange } from './refuseEveryChange'

/** The number of the last act. Counted up in the transaction of what the act records (design invariant 8). */
export const Counters: CollectionConfig = {
  slug: 'counters',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  hooks: { beforeOperation: [refuseEveryChange] },
  fields: [ownId, { name: 'value', type: 'number', required: true }],
}
