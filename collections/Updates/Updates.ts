import type { CollectionConfig } from 'payload'
import { may, nobody } from '@/access/may'
import { ownId } from '@/collections/fields/ownId'
import { writtenDate } from '@/collections/fields/writtenDate'
import type { updateStates } from '@/domain/workflow/transitions'
import { fillPastDate } from './fillPastDate'
import { keepUpdateState } from './keepUpdateState'
import { schedule } from './schedule'
import { standing } from './standing'
import { updateEndpoints } from './updateEndpoints'

/**
 * A proposed change of one dossier: what is reviewed and published as one act. People write its note and class
 * while it is open; its state is written by operations alone.
 */
export const Updates: CollectionConfig = {
  slug: 'updates',
  labels: {
    singular: { fr: 'Mise à jour', en: 'Update' },
    plural: { fr: 'Mises à jour', en: 'Updates' },
  },
  access: { read: may('readDesk'), create: nobody, update: may('writeDossier'), delete: nobody },
  disableBulkEdit: true,
  disableDuplicate: true,
  admin: {
    group: { fr: 'Rédaction', en: 'Desk' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'edition', 'state', 'class', 'updatedAt'],
  },
  defaultSort: '-updatedAt',
  endpoints: updateEndpoints,
  hooks: {
    beforeOperation: [keepUpdateState.beforeOperation],
    beforeValidate: [fillPastDate],
    beforeChange: [keepUpdateState.beforeChange],
  },
  fields: [
    ownId,
    {
      name: 'title',
      type: 'text',
      label: { fr: 'Dossier', en: 'Dossier' },
      admin: { readOnly: true },
    },
    {
      name: 'class',
      type: 'radio',
      label: { fr: 'Portée du changement', en: 'What kind of change' },
      options: [
        { value: 'substantive', label: { fr: 'De fond', en: 'Substantive' } },
        {
          value: 'minor',
          label: { fr: 'Mineur (orthographe, présentation)', en: 'Minor (spelling, layout)' },
        },
      ],
    },
    {
      name: 'note',
      type: 'textarea',
      maxLength: 2000,
      label: { fr: 'Note publique', en: 'Public note' },
      admin: {
        description: {
          fr: 'La phrase qui dira au public ce que cette mise à jour a changé. Obligatoire pour un changement de fond.',
          en: 'The sentence that will tell the public what this update changed. Needed for a substantive change.',
        },
      },
    },
    {
      name: 'reconstructs',
      type: 'group',
      label: {
        fr: 'Reconstitution d’une édition ancienne',
        en: 'Reconstruction of an older edition',
      },
      admin: {
        description: {
          fr: 'Seulement pour un texte qui fut public avant cette salle de presse, et avant la première édition publiée ici.',
          en: 'Only for a text that was public before this press room, and before the first edition published here.',
        },
      },
      fields: [
        writtenDate('date', { fr: 'Date à laquelle il fut public', en: 'Date when it was public' }),
        {
          name: 'basis',
          type: 'text',
          maxLength: 500,
          label: { fr: 'D’après quel document', en: 'Known from which document' },
        },
      ],
    },
    {
      name: 'dossier',
      type: 'relationship',
      relationTo: 'dossiers',
      required: true,
      index: true,
      label: { fr: 'Dossier', en: 'Dossier' },
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      label: { fr: 'État', en: 'State' },
      admin: { readOnly: true, position: 'sidebar' },
      options: [
        { value: 'open', label: { fr: 'Ouverte', en: 'Open' } },
        { value: 'inReview', label: { fr: 'En relecture', en: 'In review' } },
        { value: 'approved', label: { fr: 'Approuvée', en: 'Approved' } },
        { value: 'scheduled', label: { fr: 'Programmée', en: 'Scheduled' } },
        { value: 'published', label: { fr: 'Publiée', en: 'Published' } },
        { value: 'abandoned', label: { fr: 'Abandonnée', en: 'Abandoned' } },
      ] satisfies { value: (typeof updateStates)[number]; label: Record<'fr' | 'en', string> }[],
    },
    {
      name: 'contributors',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      label: { fr: 'Contributeurs', en: 'Contributors' },
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'edition',
      type: 'number',
      label: { fr: 'Édition', en: 'Edition' },
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
    /** The approvals that it needs, as the settings said when it was submitted: JSON, read by `readNeeds`. */
    { name: 'needs', type: 'textarea', maxLength: 5000, admin: { hidden: true } },
    standing,
    schedule,
    {
      name: 'glass',
      type: 'select',
      label: { fr: 'Publiée sans les approbations', en: 'Published without the approvals' },
      admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data.glass) },
      options: [
        { value: 'broken', label: { fr: 'À relire', en: 'To be reviewed' } },
        { value: 'read', label: { fr: 'Relue depuis', en: 'Reviewed since' } },
      ],
    },
    /**
     * What it is the only one of while it is under way: the edits of its dossier, or its withdrawal. Its own id
     * afterwards. Unique, so that one is open at a time.
     */
    { name: 'slot', type: 'text', required: true, unique: true, admin: { hidden: true } },
  ],
}
