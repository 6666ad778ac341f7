import type { Field, GlobalConfig } from 'payload'
import { may } from '@/access/may'
import { smallEditor } from '@/collections/fields/richText'
import { appearance } from './appearance'
import { approvals } from './approvals'
import { mail } from './mail'
import { recordSettings } from './recordSettings'
import { refuseUnreadableText } from './refuseUnreadableText'
import { timeZone } from './timeZone'

const wordsIn = (language: 'fr' | 'en'): Field[] => [
  {
    name: language,
    type: 'group',
    label: false,
    fields: [
      {
        name: 'name',
        type: 'text',
        maxLength: 120,
        label: { fr: 'Nom de la salle de presse', en: 'Name of the press room' },
      },
      {
        name: 'tagline',
        type: 'textarea',
        maxLength: 500,
        label: {
          fr: 'Présentation en une ou deux phrases',
          en: 'Introduction in a sentence or two',
        },
      },
      {
        name: 'contact',
        type: 'richText',
        editor: smallEditor,
        label: { fr: 'Contact pour la presse', en: 'Contact for the press' },
      },
      {
        name: 'legalNotice',
        type: 'richText',
        editor: smallEditor,
        label: { fr: 'Mentions légales', en: 'Legal notice' },
      },
    ],
  },
]

/** The settings of the press room: what its pages say of it, and what a publication needs. */
export const PressRoom: GlobalConfig = {
  slug: 'press-room',
  label: { fr: 'Réglages', en: 'Settings' },
  access: { read: may('readDesk'), update: may('manageSettings'), readVersions: may('readDesk') },
  admin: { group: { fr: 'Administration', en: 'Administration' }, hideAPIURL: true },
  versions: { max: 0, drafts: false },
  hooks: { beforeValidate: [refuseUnreadableText], afterChange: [recordSettings] },
  fields: [
    {
      name: 'organisation',
      type: 'text',
      maxLength: 120,
      label: { fr: 'Organisation qui répond', en: 'Organisation that answers' },
    },
    {
      name: 'director',
      type: 'text',
      maxLength: 200,
      label: { fr: 'Direction de la publication', en: 'Director of publication' },
      admin: {
        description: {
          fr: 'La personne responsable de ce qui est publié, nommée dans les mentions légales (loi du 21 juin 2004, article 1-1).',
          en: 'The person who answers for what is published, named in the legal notice (French law of 21 June 2004, article 1-1).',
        },
      },
    },
    {
      type: 'tabs',
      tabs: [
        { label: { fr: 'En français', en: 'In French' }, fields: wordsIn('fr') },
        { label: { fr: 'En anglais', en: 'In English' }, fields: wordsIn('en') },
        { label: { fr: 'Apparence', en: 'Appearance' }, fields: appearance },
        {
          label: { fr: 'Publication', en: 'Publishing' },
          fields: [approvals, timeZone],
        },
        {
          label: { fr: 'Courriels', en: 'Mail' },
          description: {
            fr: 'Qui est averti de quoi. Nul ne reçoit de courriel pour ce qu’il a fait lui-même.',
            en: 'Who is told of what. Nobody gets mail about what they did themselves.',
          },
          fields: [mail],
        },
      ],
    },
  ],
}
