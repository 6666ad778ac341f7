import type { CollectionConfig } from 'payload'
import { onlyRestored } from '@/collections/fields/fixed'
import { ownId } from '@/collections/fields/ownId'
import { smallEditor } from '@/collections/fields/richText'
import { savedBy } from '@/collections/fields/savedBy'
import { withdrawal } from '@/collections/fields/withdrawal'
import { workingCopy } from '@/collections/fields/workingCopy'
import { writtenDate } from '@/collections/fields/writtenDate'
import { ownDossier } from '@/collections/hooks/dossierOf'
import { followEdits } from '@/collections/hooks/followEdits'
import { mayEditOf } from '@/collections/hooks/mayEditOf'
import { refuseDeletion } from '@/collections/hooks/refuseDeletion'
import { dossierEndpoints } from './dossierEndpoints'
import { fillDossier } from './fillDossier'
import { validateAddress } from './validateAddress'

const edits = followEdits('dossiers', ownDossier)

/** The lasting subject, in one language. What is public of it is decided by updates alone. */
export const Dossiers: CollectionConfig = {
  slug: 'dossiers',
  labels: {
    singular: { fr: 'Dossier', en: 'Dossier' },
    plural: { fr: 'Dossiers', en: 'Dossiers' },
  },
  ...workingCopy,
  access: {
    ...workingCopy.access,
    update: mayEditOf('dossiers', ownDossier),
    delete: () => false,
  },
  admin: {
    group: { fr: 'Rédaction', en: 'Desk' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'document', 'language', 'slug', 'updatedAt'],
    components: {
      edit: {
        beforeDocumentControls: ['/components/desk/publish/PublishControl.client#PublishControl'],
      },
    },
  },
  defaultSort: '-updatedAt',
  endpoints: dossierEndpoints,
  indexes: [{ fields: ['language', 'slug'], unique: true }],
  hooks: {
    ...edits,
    beforeOperation: [refuseDeletion, ...(edits.beforeOperation ?? [])],
    beforeValidate: [fillDossier],
  },
  fields: [
    ownId,
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 500,
      label: { fr: 'Titre', en: 'Title' },
    },
    {
      name: 'introduction',
      type: 'richText',
      editor: smallEditor,
      label: { fr: 'Introduction', en: 'Introduction' },
    },
    {
      name: 'document',
      type: 'ui',
      label: { fr: 'Document', en: 'Document' },
      admin: {
        components: {
          Cell: '/components/desk/document/ToDocumentCell.client#ToDocumentCell',
          Field: '/components/desk/document/ToDocument.client#ToDocument',
        },
      },
    },
    {
      ...writtenDate('updateLine', { fr: 'Ligne de mise à jour', en: 'Update line' }),
      admin: {
        description: {
          fr: 'La dernière ligne de la page, telle que le public la lit : « Mise à jour mai 2014 ».',
          en: 'The last line of the page, as the public reads it: “Updated May 2014”.',
        },
      },
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'fr',
      label: { fr: 'Langue', en: 'Language' },
      access: { update: onlyRestored },
      admin: { position: 'sidebar' },
      options: [
        { value: 'fr', label: { fr: 'Français', en: 'French' } },
        { value: 'en', label: { fr: 'Anglais', en: 'English' } },
      ],
    },
    {
      name: 'slug',
      type: 'text',
      required: true,
      maxLength: 80,
      label: { fr: 'Adresse', en: 'Address' },
      validate: validateAddress,
      admin: {
        position: 'sidebar',
        description: {
          fr: 'La fin de l’adresse publique. Déduite du titre si vous la laissez vide ; une ancienne adresse continue de mener au dossier.',
          en: 'The end of the public address. Follows from the title when left empty; an old address keeps leading to the dossier.',
        },
      },
    },
    {
      name: 'translationOf',
      type: 'relationship',
      relationTo: 'dossiers',
      label: { fr: 'Traduction de', en: 'Translation of' },
      admin: { position: 'sidebar', allowCreate: false },
    },
    {
      name: 'related',
      type: 'relationship',
      relationTo: 'dossiers',
      hasMany: true,
      label: { fr: 'Dossiers liés', en: 'Related dossiers' },
      admin: { position: 'sidebar', allowCreate: false },
    },
    {
      name: 'labels',
      type: 'group',
      label: { fr: 'Intitulés', en: 'Labels' },
      admin: {
        description: {
          fr: 'Les mots du dossier pour ses parties. « {n} » tient la place du numéro.',
          en: 'The dossier’s own words for its parts. “{n}” stands for the number.',
        },
      },
      fields: [
        {
          type: 'collapsible',
          label: { fr: 'Modifier les intitulés', en: 'Change the labels' },
          admin: { initCollapsed: true },
          fields: [
            { name: 'claim', type: 'text', maxLength: 120, label: { fr: 'Point', en: 'Point' } },
            {
              name: 'citation',
              type: 'text',
              maxLength: 120,
              label: { fr: 'Une citation', en: 'One citation' },
            },
            {
              name: 'citations',
              type: 'text',
              maxLength: 120,
              label: { fr: 'Plusieurs citations', en: 'Several citations' },
            },
            {
              name: 'response',
              type: 'text',
              maxLength: 120,
              label: { fr: 'Réponse', en: 'Response' },
            },
            {
              name: 'evidence',
              type: 'text',
              maxLength: 120,
              label: { fr: 'Pièces', en: 'Evidence' },
            },
            {
              name: 'update',
              type: 'text',
              maxLength: 120,
              label: { fr: 'Mise à jour', en: 'Update' },
            },
          ],
        },
      ],
    },
    withdrawal,
    savedBy,
  ],
}
