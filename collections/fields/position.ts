import { generateKeyBetween } from 'fractional-indexing'
import type { TextField } from 'payload'
import { findOne } from '@/database/find'
import { idOf } from '@/database/idOf'
import { unchangedByRestore } from './fixed'

/** Reading order among the children of one parent: a key that sorts; a new child gets the last key. */
export const position = (
  collection: 'claims' | 'citations',
  parent: 'dossier' | 'claim',
): TextField => ({
  name: 'position',
  type: 'text',
  index: true,
  admin: { hidden: true },
  // Keys that do not sort would make every later move fail, so only operations write them.
  access: { create: () => false, update: () => false },
  hooks: {
    beforeChange: [
      unchangedByRestore,
      async ({ value, data, operation, req }) => {
        if (operation !== 'create' || value) return value
        const last = await findOne(
          req,
          collection,
          { [parent]: { equals: idOf(data?.[parent]) } },
          '-position',
        )
        return generateKeyBetween(last?.position ?? null, null)
      },
    ],
  },
})
