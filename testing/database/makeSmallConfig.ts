import { randomUUID } from 'node:crypto'
import { buildConfig, type CollectionConfig, type Field, type SanitizedConfig } from 'payload'
import { databaseAdapter } from '@/database/databaseAdapter'
import { recordCollections } from '@/database/recordCollections'

const ownId: Field = { name: 'id', type: 'text', required: true, defaultValue: () => randomUUID() }

/** While a note is being saved, its hook does what the test gives as `context.whileSaving`. */
const notes: CollectionConfig = {
  slug: 'notes',
  fields: [
    ownId,
    { name: 'words', type: 'text', required: true, unique: true },
    { name: 'lines', type: 'array', fields: [ownId, { name: 'line', type: 'text' }] },
  ],
  hooks: {
    beforeChange: [
      async ({ context, data, req }) => {
        const whileSaving = context.whileSaving
        if (typeof whileSaving === 'function') await whileSaving(req)
        return data
      },
    ],
  },
}

const record = (slug: string): CollectionConfig => ({
  slug,
  fields: [ownId, { name: 'text', type: 'textarea' }],
})

/** Just enough to try a database: notes with rows of their own, the record, and its counter. */
export const makeSmallConfig = (databaseUri: string): Promise<SanitizedConfig> =>
  buildConfig({
    collections: [
      { slug: 'users', auth: true, fields: [ownId] },
      notes,
      ...recordCollections.map(record),
      { slug: 'counters', fields: [ownId, { name: 'value', type: 'number', required: true }] },
    ],
    db: databaseAdapter(databaseUri, { push: true }),
    graphQL: { disable: true },
    secret: 'only-for-tests',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
