import type { CollectionConfig } from 'payload'
import { descriptionOf, labelOf, labelsOf, optionsOf } from '@/collections/fields/fieldLabels'
import { onlyRestored } from '@/collections/fields/fixed'
import { givenLabel } from '@/collections/fields/givenLabel'
import { ownId } from '@/collections/fields/ownId'
import { smallEditor } from '@/collections/fields/richText'
import { savedBy } from '@/collections/fields/savedBy'
import { text } from '@/collections/fields/text'
import { withdrawal } from '@/collections/fields/withdrawal'
import { workingCopy } from '@/collections/fields/workingCopy'
import { writtenDate } from '@/collections/fields/writtenDate'
import { ownDossier } from '@/collections/hooks/dossierOf'
import { followEdits } from '@/collections/hooks/followEdits'
import { mayEditOf } from '@/collections/hooks/mayEditOf'
import { refuseDeletion } from '@/collections/hooks/refuseDeletion'
import { languages } from '@/domain/Language'
import { choiceWords } from '@/locales/choiceWords'
import { binnedAt, notBinned } from './binnedAt'
import { dossierEndpoints } from './dossierEndpoints'
import { fillDossier } from './fillDossier'
import { validateAddress } from './validateAddress'

const edits = followEdits('dossiers', ownDossier)

/** The lasting subject, in one language. Only updates decide what is public of it. */
export const Dossiers: CollectionConfig = {
  slug: 'dossiers',
  labels: labelsOf('dossiers'),
  ...workingCopy,
  access: {
    ...workingCopy.access,
    read: notBinned,
    update: mayEditOf('dossiers', ownDossier),
    delete: () => false,
  },
  admin: {
    group: labelOf('groups.desk'),
    useAsTitle: 'title',
    listSearchableFields: ['title', 'introduction', 'slug'],
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
    text('dossiers.title', { required: true, maxLength: 500 }),
    {
      name: 'introduction',
      type: 'richText',
      editor: smallEditor,
      label: labelOf('dossiers.introduction'),
    },
    {
      name: 'document',
      type: 'ui',
      label: labelOf('dossiers.document'),
      admin: {
        components: {
          Cell: '/components/desk/document/ToDocumentCell.client#ToDocumentCell',
          Field: '/components/desk/document/ToDocument.client#ToDocument',
        },
      },
    },
    {
      ...writtenDate('dossiers.updateLine', { isLine: true }),
      admin: { description: descriptionOf('dossiers.updateLine') },
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'fr',
      label: labelOf('dossiers.language'),
      access: { update: onlyRestored },
      admin: { position: 'sidebar' },
      options: optionsOf(languages, (language) => choiceWords(language).language),
    },
    text('dossiers.slug', {
      required: true,
      maxLength: 80,
      validate: validateAddress,
      admin: {
        position: 'sidebar',
        components: { Label: givenLabel('always') },
      },
    }),
    {
      name: 'translationOf',
      type: 'relationship',
      relationTo: 'dossiers',
      label: labelOf('dossiers.translationOf'),
      admin: { position: 'sidebar', allowCreate: false },
    },
    {
      name: 'related',
      type: 'relationship',
      relationTo: 'dossiers',
      hasMany: true,
      label: labelOf('dossiers.related'),
      admin: { position: 'sidebar', allowCreate: false },
    },
    {
      name: 'labels',
      type: 'group',
      label: labelOf('dossiers.labels'),
      admin: { description: descriptionOf('dossiers.labels') },
      fields: [
        {
          type: 'collapsible',
          label: labelOf('dossiers.labels.change'),
          admin: { initCollapsed: true },
          fields: [
            text('dossiers.labels.claim', { maxLength: 120 }),
            text('dossiers.labels.citation', { maxLength: 120 }),
            text('dossiers.labels.citations', { maxLength: 120 }),
            text('dossiers.labels.response', { maxLength: 120 }),
            text('dossiers.labels.evidence', { maxLength: 120 }),
            text('dossiers.labels.update', { maxLength: 120 }),
          ],
        },
      ],
    },
    withdrawal,
    binnedAt,
    savedBy,
  ],
}
