import type { Access, TextField } from 'payload'
import { may } from '@/access/may'
import { onlyOperations } from '@/collections/hooks/onlyOperations'

/**
 * When a dossier that was never published went to the bin (ISO 8601). Its row stays, as its updates name it, and is
 * not there for whoever reads.
 */
export const binnedAt: TextField = {
  name: 'binnedAt',
  type: 'text',
  index: true,
  access: { create: () => false, update: () => false },
  admin: { hidden: true },
  hooks: { beforeChange: [onlyOperations] },
}

/** Who may read dossiers, and which: those that are not in the bin. */
export const notBinned: Access = ({ req }) =>
  may('readDesk')({ req }) === true && { binnedAt: { exists: false } }
