import type { CollectionConfig } from 'payload'
import { descriptionOf, labelOf, labelsOf } from '@/collections/fields/fieldLabels'
import { onlyRestored } from '@/collections/fields/fixed'
import { givenLabel } from '@/collections/fields/givenLabel'
import { ownId } from '@/collections/fields/ownId'
import { position } from '@/collections/fields/position'
import { savedBy } from '@/collections/fields/savedBy'
import { sentence } from '@/collections/fields/text'
import { withdrawal } from '@/collections/fields/withdrawal'
import { workingCopy } from '@/collections/fields/workingCopy'
import { binDeleted } from '@/collections/hooks/binDeleted'
import { dossierOfClaim } from '@/collections/hooks/dossierOf'
import { followEdits } from '@/collections/hooks/followEdits'
import { mayEditOf } from '@/collections/hooks/mayEditOf'
import { claimEndpoints } from './claimEndpoints'
import { deleteWithClaim } from './deleteWithClaim'
import { giveNumber } from './giveNumber'
import { refuseDeletingPublished } from './refuseDeletingPublished'
import { validateNumber } from './validateNumber'

const edits = followEdits('claims', dossierOfClaim)
const mayEdit = mayEditOf('claims', dossierOfClaim)

/** One numbered allegation that the dossier answers. Once published, its number is its own for ever. */
export const Claims: CollectionConfig = {
  slug: 'claims',
  labels: labelsOf('claims'),
  ...workingCopy,
  access: { ...workingCopy.access, update: mayEdit, delete: mayEdit },
  admin: {
    group: false,
    useAsTitle: 'statement',
    defaultColumns: ['number', 'statement', 'dossier', 'updatedAt'],
  },
  defaultSort: 'position',
  endpoints: claimEndpoints,
  indexes: [{ fields: ['dossier', 'number'], unique: true }],
  hooks: {
    ...edits,
    beforeValidate: [giveNumber],
    beforeDelete: [
      refuseDeletingPublished,
      ...(edits.beforeDelete ?? []),
      binDeleted('claims'),
      deleteWithClaim,
    ],
  },
  fields: [
    ownId,
    {
      name: 'dossier',
      type: 'relationship',
      relationTo: 'dossiers',
      required: true,
      index: true,
      label: labelOf('claims.dossier'),
      access: { update: onlyRestored },
      admin: { allowCreate: false, position: 'sidebar', readOnly: true },
    },
    {
      name: 'number',
      type: 'number',
      required: true,
      min: 1,
      max: 9999,
      label: labelOf('claims.number'),
      validate: validateNumber,
      admin: {
        step: 1,
        description: descriptionOf('claims.number'),
        components: { Label: givenLabel('new') },
      },
    },
    sentence('claims.statement', { required: true, maxLength: 5000 }),
    position('claims', 'dossier'),
    withdrawal,
    savedBy,
  ],
}
