import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/may'
import { ownId } from '@/collections/fields/ownId'
import { refuseEveryChange } from '@/collections/records/refuseEveryChange'

/** How far an effect that all instances share has followed the acts: the number of the last one that it looked at. */
export const Cursors: CollectionConfig = {
  slug: 'cursors',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  hooks: { beforeOperation: [refuseEveryChange] },
  fields: [ownId, { name: 'value', type: 'number', required: true }],
}
