import type { CollectionConfig, Field } from 'payload'
import { nobody } from '@/access/may'
import { ownId } from '@/collections/fields/ownId'
import { refuseEveryChange } from './refuseEveryChange'

/** A collection that no request reads or writes: only the code that it belongs to does. */
export const closedCollection = (slug: string, fields: Field[]): CollectionConfig => ({
  slug,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  hooks: { beforeOperation: [refuseEveryChange] },
  fields: [ownId, ...fields],
})
