import type { CollectionConfig } from 'payload'
import { may, nobody } from '@/access/may'
import { descriptionOf, labelOf, labelsOf, optionsOf } from '@/collections/fields/fieldLabels'
import { ownId } from '@/collections/fields/ownId'
import { sentence, text } from '@/collections/fields/text'
import { writtenDate } from '@/collections/fields/writtenDate'
import { changeClassSchema } from '@/domain/edition/Edition'
import { updateStates } from '@/domain/workflow/transitions'
import { choiceWords } from '@/locales/choiceWords'
import { updateWords } from '@/locales/updateWords'
import { fillPastDate } from './fillPastDate'
import { guardUpdateState } from './guardUpdateState'
import { schedule } from './schedule'
import { standing } from './standing'
import { updateEndpoints } from './updateEndpoints'

/**
 * A proposed change of one dossier: what is reviewed and published as one act. People write its note and class
 * while it is open; only operations write its state.
 */
export const Updates: CollectionConfig = {
  slug: 'updates',
  labels: labelsOf('updates'),
  access: { read: may('readDesk'), create: nobody, update: may('writeDossier'), delete: nobody },
  disableBulkEdit: true,
  disableDuplicate: true,
  admin: {
    // The menu leads to the list of all updates (/admin/updates), where each has its page.
    group: false,
    useAsTitle: 'title',
    defaultColumns: ['title', 'edition', 'state', 'class', 'updatedAt'],
  },
  defaultSort: '-updatedAt',
  endpoints: updateEndpoints,
  hooks: {
    beforeOperation: [guardUpdateState.beforeOperation],
    beforeValidate: [fillPastDate],
    beforeChange: [guardUpdateState.beforeChange],
  },
  fields: [
    ownId,
    text('updates.title', { admin: { readOnly: true } }),
    {
      name: 'class',
      type: 'radio',
      label: labelOf('updates.class'),
      options: optionsOf(
        changeClassSchema.options,
        (language) => choiceWords(language).changeClass,
      ),
    },
    sentence('updates.note', { maxLength: 2000 }),
    {
      name: 'reconstructs',
      type: 'group',
      label: labelOf('updates.reconstructs'),
      admin: { description: descriptionOf('updates.reconstructs') },
      fields: [
        writtenDate('updates.reconstructs.date'),
        text('updates.reconstructs.basis', { maxLength: 500 }),
      ],
    },
    {
      name: 'dossier',
      type: 'relationship',
      relationTo: 'dossiers',
      required: true,
      index: true,
      label: labelOf('updates.dossier'),
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: labelOf('updates.state'),
      admin: { readOnly: true, position: 'sidebar' },
      options: optionsOf(updateStates, (language) => updateWords(language).state),
    },
    {
      name: 'contributors',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      label: labelOf('updates.contributors'),
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'edition',
      type: 'number',
      label: labelOf('updates.edition'),
      admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data.edition) },
    },
    {
      name: 'submission',
      type: 'number',
      required: true,
      defaultValue: 0,
      admin: { hidden: true },
    },
    { name: 'candidate', type: 'text', index: true, admin: { hidden: true } },
    /** The approvals that it needs, by the settings when it was submitted: JSON, parsed by `parseNeeds`. */
    { name: 'needs', type: 'textarea', maxLength: 5000, admin: { hidden: true } },
    standing,
    schedule,
    {
      name: 'glass',
      type: 'select',
      index: true,
      label: labelOf('updates.glass'),
      admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data.glass) },
      options: optionsOf(['broken', 'read'], (language) => choiceWords(language).glass),
    },
    /**
     * What only one update at a time can have while it is under way: the edits of its dossier, or its withdrawal.
     * Its own id afterwards. Unique, so that only one is open at a time.
     */
    { name: 'slot', type: 'text', required: true, unique: true, admin: { hidden: true } },
  ],
}
