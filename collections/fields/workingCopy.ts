import type { CollectionConfig } from 'payload'
import { may } from '@/access/may'

/** What all collections of the working copy have: private versions that are never pruned, and the desk's rights, for one document at a time. */
export const workingCopy = {
  access: {
    read: may('readDesk'),
    readVersions: may('readDesk'),
    create: may('writeDossier'),
    update: may('writeDossier'),
    delete: may('writeDossier'),
  },
  // One gesture, one document: nobody clears a colleague’s work by a filter.
  disableBulkEdit: true,
  disableBulkDelete: true,
  versions: { maxPerDoc: 0, drafts: false },
  disableDuplicate: true,
  // Shows others who is writing. In seconds since the last change, for forms that are not closed properly: a closed
  // laptop.
  lockDocuments: { duration: 120 },
} satisfies Partial<CollectionConfig>
