import type { CollectionConfig } from 'payload'
import { labelOf, labelsOf } from '@/collections/fields/fieldLabels'
import { ofClaim } from '@/collections/fields/ofClaim'
import { ownId } from '@/collections/fields/ownId'
import { smallEditor } from '@/collections/fields/richText'
import { savedBy } from '@/collections/fields/savedBy'
import { sentence } from '@/collections/fields/text'
import { workingCopy } from '@/collections/fields/workingCopy'
import { binDeleted } from '@/collections/hooks/binDeleted'
import { dossierThroughClaim } from '@/collections/hooks/dossierOf'
import { followEdits } from '@/collections/hooks/followEdits'
import { mayEditOf } from '@/collections/hooks/mayEditOf'
import { binRemovedUses } from './binRemovedUses'

const edits = followEdits('responses', dossierThroughClaim)
const mayEdit = mayEditOf('responses', dossierThroughClaim)

/** The organisation's response to a claim, with the evidence that it points at. A claim has one. */
export const Responses: CollectionConfig = {
  slug: 'responses',
  labels: labelsOf('responses'),
  ...workingCopy,
  access: { ...workingCopy.access, update: mayEdit, delete: mayEdit },
  admin: {
    // Payload shows its first paragraph.
    useAsTitle: 'body',
    listSearchableFields: ['body', 'uses.note'],
    defaultColumns: ['claim', 'updatedAt'],
    group: false,
  },
  hooks: {
    ...edits,
    beforeChange: [...(edits.beforeChange ?? []), binRemovedUses],
    beforeDelete: [...(edits.beforeDelete ?? []), binDeleted('responses')],
  },
  fields: [
    ownId,
    ofClaim({ isOnlyOne: true }),
    {
      name: 'body',
      type: 'richText',
      editor: smallEditor,
      label: labelOf('responses.body'),
    },
    {
      name: 'uses',
      type: 'array',
      label: labelOf('responses.uses'),
      labels: labelsOf('responses.uses'),
      fields: [
        {
          name: 'evidence',
          type: 'relationship',
          relationTo: 'evidence',
          required: true,
          label: labelOf('responses.uses.evidence'),
        },
        sentence('responses.uses.note', { maxLength: 5000 }),
      ],
    },
    savedBy,
  ],
}
