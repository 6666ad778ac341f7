import type { Field, GroupField } from 'payload'
import { roles } from '@/access/permissions'
import { labelOf, optionsOf } from '@/collections/fields/fieldLabels'
import { type SettableOccasion, settableOccasions } from '@/domain/mail/occasions'
import { choiceWords } from '@/locales/choiceWords'
import { inBoth } from '@/locales/inBoth'
import { mailWords } from '@/locales/mailWords'

/** Payload's own table name would be too long. */
const tableOf = (occasion: SettableOccasion) =>
  `mail_${occasion.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_roles`

const setting = (occasion: SettableOccasion): Field => ({
  name: occasion,
  type: 'group',
  label: inBoth((language) => mailWords(language).occasions[occasion]),
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'concerned',
          type: 'checkbox',
          defaultValue: true,
          label: inBoth((language) => choiceWords(language).mailConcerned[occasion]),
          admin: { width: '50%' },
        },
        {
          name: 'roles',
          type: 'select',
          hasMany: true,
          dbName: tableOf(occasion),
          label: labelOf('pressRoom.mail.roles'),
          options: optionsOf(roles, (language) => choiceWords(language).mailRole),
          admin: { width: '50%' },
        },
      ],
    },
  ],
})

/** Who gets mail on which occasion. */
export const mail: GroupField = {
  name: 'mail',
  type: 'group',
  label: false,
  fields: settableOccasions.map(setting),
}
