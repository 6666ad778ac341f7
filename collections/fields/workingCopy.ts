import type { CollectionConfig } from 'payload'
import { may } from '@/access/may'

/** What every collection of the working copy has: private versions that are never pruned, and the desk's rights. */
export const workingCopy = {
  access: {
    read: may('readDesk'),
    readVersions: may('readDesk'),
    create: may('writeDossier'),
    update: may('writeDossier'),
    delete: may('writeDossier'),
  },
  versions: { maxPerDoc: 0, drafts: false },
  disableDuplicate: true,
  // Others see who is writing. In seconds since the last word, for what nobody leaves properly: a closed laptop.
  lockDocuments: { duration: 120 },
} satisfies Partial<CollectionConfig>
