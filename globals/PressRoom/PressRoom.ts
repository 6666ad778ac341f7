import type { Field, GlobalConfig } from 'payload'
import { may } from '@/access/may'
import { descriptionOf, labelOf } from '@/collections/fields/fieldLabels'
import { smallEditor } from '@/collections/fields/richText'
import { sentence, text } from '@/collections/fields/text'
import { saveButton } from '@/collections/hooks/atDesk'
import type { Language } from '@/domain/Language'
import { appearance } from './appearance'
import { approvals } from './approvals'
import { mail } from './mail'
import { recordSettings } from './recordSettings'
import { refuseUnreadableText } from './refuseUnreadableText'
import { timeZone } from './timeZone'

const wordsIn = (language: Language): Field[] => [
  {
    name: language,
    type: 'group',
    label: false,
    fields: [
      text('pressRoom.name', { maxLength: 120 }),
      sentence('pressRoom.tagline', { maxLength: 500 }),
      {
        name: 'contact',
        type: 'richText',
        editor: smallEditor,
        label: labelOf('pressRoom.contact'),
      },
      {
        name: 'legalNotice',
        type: 'richText',
        editor: smallEditor,
        label: labelOf('pressRoom.legalNotice'),
      },
    ],
  },
]

/** The settings of the press room: what its pages show of it, and what a publication needs. */
export const PressRoom: GlobalConfig = {
  slug: 'press-room',
  label: labelOf('pressRoom'),
  access: { read: may('readDesk'), update: may('manageSettings'), readVersions: may('readDesk') },
  admin: {
    group: labelOf('groups.administration'),
    hideAPIURL: true,
    components: { elements: { SaveButton: saveButton } },
  },
  versions: { max: 0, drafts: false },
  hooks: { beforeValidate: [refuseUnreadableText], afterChange: [recordSettings] },
  fields: [
    text('pressRoom.organisation', { maxLength: 120 }),
    text('pressRoom.director', { maxLength: 200 }),
    {
      type: 'tabs',
      tabs: [
        { label: labelOf('pressRoom.tabs.french'), fields: wordsIn('fr') },
        { label: labelOf('pressRoom.tabs.english'), fields: wordsIn('en') },
        { label: labelOf('pressRoom.tabs.appearance'), fields: appearance },
        { label: labelOf('pressRoom.tabs.publishing'), fields: [approvals, timeZone] },
        {
          label: labelOf('pressRoom.tabs.mail'),
          description: descriptionOf('pressRoom.tabs.mail'),
          fields: [mail],
        },
      ],
    },
  ],
}
