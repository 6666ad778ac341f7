import type { CollectionConfig } from 'payload'
import { ownId } from '@/collections/fields/ownId'
import { savedBy } from '@/collections/fields/savedBy'
import { usedIn } from '@/collections/fields/usedIn'
import { webAddress } from '@/collections/fields/webAddress'
import { workingCopy } from '@/collections/fields/workingCopy'
import { writtenDate } from '@/collections/fields/writtenDate'
import { fillDate } from '@/collections/hooks/fillDate'
import { refuseWhileUsed } from '@/collections/hooks/refuseWhileUsed'
import { kindOptions, makerOptions } from './evidenceOptions'
import { refuseWhileRemembered } from './refuseWhileRemembered'

/** A dated document that supports responses; several responses may use one piece. */
export const Evidence: CollectionConfig = {
  slug: 'evidence',
  labels: { singular: { fr: 'Pièce', en: 'Evidence' }, plural: { fr: 'Pièces', en: 'Evidence' } },
  ...workingCopy,
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'kind', 'maker', 'updatedAt'],
    group: { fr: 'Commun aux dossiers', en: 'Shared by dossiers' },
  },
  hooks: {
    beforeValidate: [fillDate],
    beforeDelete: [refuseWhileUsed('responses', 'uses.evidence'), refuseWhileRemembered],
  },
  fields: [
    ownId,
    usedIn,
    {
      name: 'label',
      type: 'textarea',
      required: true,
      maxLength: 5000,
      label: { fr: 'Ce que la pièce établit', en: 'What the document shows' },
    },
    writtenDate('date', { fr: 'Date de la pièce', en: 'Date of the document' }),
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', label: { fr: 'Nature', en: 'Kind' }, options: kindOptions },
        {
          name: 'maker',
          type: 'select',
          label: { fr: 'Établie par', en: 'Made by' },
          options: makerOptions,
        },
      ],
    },
    webAddress('link', { fr: 'Adresse', en: 'Address' }),
    { name: 'file', type: 'upload', relationTo: 'files', label: { fr: 'Fichier', en: 'File' } },
    savedBy,
  ],
}
