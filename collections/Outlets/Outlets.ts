import type { CollectionConfig } from 'payload'
import { ownId } from '@/collections/fields/ownId'
import { savedBy } from '@/collections/fields/savedBy'
import { usedIn } from '@/collections/fields/usedIn'
import { webAddress } from '@/collections/fields/webAddress'
import { workingCopy } from '@/collections/fields/workingCopy'
import { refuseWhileUsed } from '@/collections/hooks/refuseWhileUsed'

/** Who published a citation. */
export const Outlets: CollectionConfig = {
  slug: 'outlets',
  labels: { singular: { fr: 'Média', en: 'Outlet' }, plural: { fr: 'Médias', en: 'Outlets' } },
  ...workingCopy,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'address', 'updatedAt'],
    group: { fr: 'Commun aux dossiers', en: 'Shared by dossiers' },
  },
  defaultSort: 'name',
  hooks: { beforeDelete: [refuseWhileUsed('citations', 'outlet')] },
  fields: [
    ownId,
    usedIn,
    {
      name: 'name',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 300,
      label: { fr: 'Nom', en: 'Name' },
    },
    webAddress('address', { fr: 'Adresse du site', en: 'Address of the site' }),
    savedBy,
  ],
}
