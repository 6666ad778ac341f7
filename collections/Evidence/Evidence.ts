import type { CollectionConfig } from 'payload'
import { labelOf, labelsOf, optionsOf } from '@/collections/fields/fieldLabels'
import { ownId } from '@/collections/fields/ownId'
import { savedBy } from '@/collections/fields/savedBy'
import { sentence } from '@/collections/fields/text'
import { usedIn } from '@/collections/fields/usedIn'
import { webAddress } from '@/collections/fields/webAddress'
import { workingCopy } from '@/collections/fields/workingCopy'
import { writtenDate } from '@/collections/fields/writtenDate'
import { binDeleted } from '@/collections/hooks/binDeleted'
import { fillDate } from '@/collections/hooks/fillDate'
import { refuseWhileBinned } from '@/collections/hooks/refuseWhileBinned'
import { refuseWhileUsed } from '@/collections/hooks/refuseWhileUsed'
import { evidenceKinds, evidenceMakers } from '@/domain/edition/PartValue'
import { choiceWords } from '@/locales/choiceWords'
import { siteWords } from '@/locales/siteWords'
import { refuseWhileRemembered } from './refuseWhileRemembered'

/** A dated document that supports responses; several responses may use one piece. */
export const Evidence: CollectionConfig = {
  slug: 'evidence',
  labels: labelsOf('evidence'),
  ...workingCopy,
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'kind', 'maker', 'updatedAt'],
    group: labelOf('groups.shared'),
  },
  hooks: {
    beforeValidate: [fillDate],
    beforeDelete: [
      refuseWhileUsed('responses', 'uses.evidence'),
      refuseWhileRemembered,
      refuseWhileBinned,
      binDeleted('evidence'),
    ],
  },
  fields: [
    ownId,
    usedIn,
    sentence('evidence.label', { required: true, maxLength: 5000 }),
    writtenDate('evidence.date'),
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: labelOf('evidence.kind'),
          options: optionsOf(evidenceKinds, (language) => choiceWords(language).evidenceKind),
        },
        {
          name: 'maker',
          type: 'select',
          label: labelOf('evidence.maker'),
          options: optionsOf(evidenceMakers, (language) => siteWords(language).makerAlone),
        },
      ],
    },
    webAddress('evidence.link'),
    { name: 'file', type: 'upload', relationTo: 'files', label: labelOf('evidence.file') },
    savedBy,
  ],
}
