import type { CollectionConfig } from 'payload'
import { labelOf, labelsOf } from '@/collections/fields/fieldLabels'
import { ofClaim } from '@/collections/fields/ofClaim'
import { ownId } from '@/collections/fields/ownId'
import { position } from '@/collections/fields/position'
import { savedBy } from '@/collections/fields/savedBy'
import { text, textarea } from '@/collections/fields/text'
import { webAddress } from '@/collections/fields/webAddress'
import { workingCopy } from '@/collections/fields/workingCopy'
import { writtenDate } from '@/collections/fields/writtenDate'
import { binDeleted } from '@/collections/hooks/binDeleted'
import { dossierThroughClaim } from '@/collections/hooks/dossierOf'
import { fillDate } from '@/collections/hooks/fillDate'
import { followEdits } from '@/collections/hooks/followEdits'
import { mayEditOf } from '@/collections/hooks/mayEditOf'

const edits = followEdits('citations', dossierThroughClaim)
const mayEdit = mayEditOf('citations', dossierThroughClaim)

/** The quoted words that made a claim. The quote is stored without its outer guillemets. */
export const Citations: CollectionConfig = {
  slug: 'citations',
  labels: labelsOf('citations'),
  ...workingCopy,
  access: { ...workingCopy.access, update: mayEdit, delete: mayEdit },
  admin: {
    useAsTitle: 'quote',
    listSearchableFields: ['quote', 'author'],
    defaultColumns: ['quote', 'outlet', 'claim'],
    group: false,
  },
  defaultSort: 'position',
  hooks: {
    ...edits,
    beforeValidate: [fillDate],
    beforeDelete: [...(edits.beforeDelete ?? []), binDeleted('citations')],
  },
  fields: [
    ownId,
    ofClaim({ isOnlyOne: false }),
    textarea('citations.quote', { required: true, maxLength: 20_000 }),
    {
      name: 'outlet',
      type: 'relationship',
      relationTo: 'outlets',
      label: labelOf('citations.outlet'),
    },
    text('citations.author', { maxLength: 300 }),
    writtenDate('citations.date'),
    webAddress('citations.link'),
    text('citations.heading', { maxLength: 120, admin: { position: 'sidebar' } }),
    position('citations', 'claim'),
    savedBy,
  ],
}
