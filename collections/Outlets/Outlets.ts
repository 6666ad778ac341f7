import type { CollectionConfig } from 'payload'
import { labelOf, labelsOf } from '@/collections/fields/fieldLabels'
import { ownId } from '@/collections/fields/ownId'
import { savedBy } from '@/collections/fields/savedBy'
import { text } from '@/collections/fields/text'
import { usedIn } from '@/collections/fields/usedIn'
import { webAddress } from '@/collections/fields/webAddress'
import { workingCopy } from '@/collections/fields/workingCopy'
import { binDeleted } from '@/collections/hooks/binDeleted'
import { refuseWhileBinned } from '@/collections/hooks/refuseWhileBinned'
import { refuseWhileUsed } from '@/collections/hooks/refuseWhileUsed'

/** Who published a citation. */
export const Outlets: CollectionConfig = {
  slug: 'outlets',
  labels: labelsOf('outlets'),
  ...workingCopy,
  admin: {
    useAsTitle: 'name',
    listSearchableFields: ['name', 'address'],
    defaultColumns: ['name', 'address', 'updatedAt'],
    group: labelOf('groups.shared'),
  },
  defaultSort: 'name',
  hooks: {
    beforeDelete: [
      refuseWhileUsed('citations', 'outlet'),
      refuseWhileBinned,
      binDeleted('outlets'),
    ],
  },
  fields: [
    ownId,
    usedIn,
    text('outlets.name', { required: true, unique: true, maxLength: 300 }),
    webAddress('outlets.address'),
    savedBy,
  ],
}
