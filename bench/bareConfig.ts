import { randomUUID } from 'node:crypto'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, type SanitizedConfig } from 'payload'

/**
 * Payload as it comes, with claims of the same size and the same private versions: no hook, no access rule, no
 * queue of ours. Its transactions are on, as without them a save and its version are two writes.
 */
export const bareConfig = (uri: string): Promise<SanitizedConfig> =>
  buildConfig({
    collections: [
      { slug: 'users', auth: true, fields: [] },
      { slug: 'dossiers', fields: [{ name: 'title', type: 'text' }] },
      {
        slug: 'claims',
        versions: { maxPerDoc: 0 },
        fields: [
          { name: 'id', type: 'text', required: true, defaultValue: () => randomUUID() },
          { name: 'dossier', type: 'relationship', relationTo: 'dossiers', index: true },
          { name: 'number', type: 'number', required: true },
          { name: 'statement', type: 'textarea', required: true },
          { name: 'position', type: 'text' },
        ],
      },
    ],
    db: uri.startsWith('file:')
      ? sqliteAdapter({
          client: { url: uri },
          push: true,
          transactionOptions: { behavior: 'immediate' },
        })
      : mongooseAdapter({ url: uri, ensureIndexes: true }),
    graphQL: { disable: true },
    secret: 'only-to-measure',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
