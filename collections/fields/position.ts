import { generateKeyBetween } from 'fractional-indexing'
import type { TextField } from 'payload'
import { findOne } from '@/database/find'
import { idOf } from '@/database/idOf'
import { unchangedByRestore } from './fixed'

/** Reading order among the children of one parent: a key that sorts, given at the end when new. */
export const position = (
  collection: 'claims' | 'citations',
  parent: 'dossier' | 'claim',
): TextField => ({
  name: 'position',
  type: 'text',
  index: true,
  admin: { hidden: true },
  // Keys that do not sort between others would stop every later move: operations write them.
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
