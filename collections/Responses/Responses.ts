import type { CollectionConfig } from 'payload'
import { ofClaim } from '@/collections/fields/ofClaim'
import { ownId } from '@/collections/fields/ownId'
import { smallEditor } from '@/collections/fields/richText'
import { savedBy } from '@/collections/fields/savedBy'
import { workingCopy } from '@/collections/fields/workingCopy'
import { dossierThroughClaim } from '@/collections/hooks/dossierOf'
import { followEdits } from '@/collections/hooks/followEdits'
import { mayEditOf } from '@/collections/hooks/mayEditOf'

const mayEdit = mayEditOf('responses', dossierThroughClaim)

/** The company's answer to a claim, with the evidence that it points at. A claim has one. */
export const Responses: CollectionConfig = {
  slug: 'responses',
  labels: {
    singular: { fr: 'Réponse', en: 'Response' },
    plural: { fr: 'Réponses', en: 'Responses' },
  },
  ...workingCopy,
  access: { ...workingCopy.access, update: mayEdit, delete: mayEdit },
  admin: {
    useAsTitle: 'id',
    defaultColumns: ['claim', 'updatedAt'],
    group: false,
  },
  hooks: followEdits('responses', dossierThroughClaim),
  fields: [
    ownId,
    ofClaim({ isOnlyOne: true }),
    {
      name: 'body',
      type: 'richText',
      editor: smallEditor,
      label: { fr: 'Réponse', en: 'Response' },
    },
    {
      name: 'uses',
      type: 'array',
      label: { fr: 'Pièces à l’appui', en: 'Evidence' },
      labels: {
        singular: { fr: 'pièce', en: 'piece of evidence' },
        plural: { fr: 'pièces', en: 'pieces of evidence' },
      },
      fields: [
        {
          name: 'evidence',
          type: 'relationship',
          relationTo: 'evidence',
          required: true,
          label: { fr: 'Pièce', en: 'Evidence' },
        },
        {
          name: 'note',
          type: 'textarea',
          maxLength: 5000,
          label: { fr: 'Précision pour ce point', en: 'Note for this point' },
        },
      ],
    },
    savedBy,
  ],
}
