import type { Field, GroupField } from 'payload'
import { type Role, roles } from '@/access/permissions'
import { type SettableOccasion, settableOccasions } from '@/domain/mail/occasions'
import { mailWords } from '@/locales/mailWords'

const roleWords: Record<Role, Record<'fr' | 'en', string>> = {
  writer: { fr: 'Rédaction', en: 'Writers' },
  reviewer: { fr: 'Relecture', en: 'Reviewers' },
  legal: { fr: 'Juridique', en: 'Legal' },
  publisher: { fr: 'Publication', en: 'Publishers' },
  admin: { fr: 'Administration', en: 'Administrators' },
}

/** Whom an occasion concerns, in words (domain/mail/mailsFor.ts). */
const concerned: Record<SettableOccasion, Record<'fr' | 'en', string>> = {
  askedToReview: {
    fr: 'Qui peut donner une approbation qui manque',
    en: 'Whoever can give an approval that is missing',
  },
  verdictGiven: { fr: 'Les contributeurs', en: 'The contributors' },
  approvalStale: { fr: 'Qui avait approuvé', en: 'Whoever had approved' },
  scheduled: {
    fr: 'Les contributeurs et qui a approuvé',
    en: 'The contributors and whoever approved',
  },
  published: {
    fr: 'Les contributeurs et qui a approuvé',
    en: 'The contributors and whoever approved',
  },
  publishedWithoutApprovals: {
    fr: 'Les contributeurs et qui a approuvé (le juridique est averti toujours)',
    en: 'The contributors and whoever approved (legal is always told)',
  },
  publicationFailed: {
    fr: 'Qui peut publier et qui l’a programmée',
    en: 'Whoever can publish and whoever scheduled it',
  },
}

/** Payload's own name would be too long for it. */
const tableOf = (occasion: SettableOccasion) =>
  `mail_${occasion.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_roles`

const setting = (occasion: SettableOccasion): Field => ({
  name: occasion,
  type: 'group',
  label: { fr: mailWords('fr').occasions[occasion], en: mailWords('en').occasions[occasion] },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'concerned',
          type: 'checkbox',
          defaultValue: true,
          label: concerned[occasion],
          admin: { width: '50%' },
        },
        {
          name: 'roles',
          type: 'select',
          hasMany: true,
          dbName: tableOf(occasion),
          label: { fr: 'Et tout compte qui a ce rôle', en: 'And every account with this role' },
          options: roles.map((value) => ({ value, label: roleWords[value] })),
          admin: { width: '50%' },
        },
      ],
    },
  ],
})

/** Who is written to on which occasion. */
export const mail: GroupField = {
  name: 'mail',
  type: 'group',
  label: false,
  fields: settableOccasions.map(setting),
}
