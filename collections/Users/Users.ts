import type { CollectionConfig, Condition, FieldAccess } from 'payload'
import { may } from '@/access/may'
import { can, roles } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { ownId } from '@/collections/fields/ownId'
import { refuseDeletion } from '@/collections/hooks/refuseDeletion'
import type { Language } from '@/domain/Language'
import { env } from '@/env'
import { deskWords } from '@/locales/deskWords'
import { endSessions } from './endSessions'
import { forgotPassword } from './forgotPassword'
import { giveFirstAccountItsRoles } from './giveFirstAccountItsRoles'
import { recordAccount } from './recordAccount'
import { refuseDeactivated } from './refuseDeactivated'

/** Nobody changes their own rights: not up, and not so that no administrator is left. */
const ofOthers: FieldAccess = ({ req, id }) =>
  can(personOf(req.user), 'manageAccounts') && req.user?.id !== id

/** Whoever makes the first account is asked for no rights: it has all of them (giveFirstAccountItsRoles). */
const isSignedIn: Condition = (_, __, { user }) => Boolean(user)

/** What each role may do, in the order of the options. */
const rolesIn = (language: Language) =>
  roles.map((role) => deskWords(language).roles[role]).join(' ')

/** Accounts are made by an administrator and never deleted: the record of acts names them. They are deactivated. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { fr: 'Compte', en: 'Account' }, plural: { fr: 'Comptes', en: 'Accounts' } },
  auth: {
    cookies: { sameSite: 'Lax', secure: env.siteUrl.startsWith('https:') },
    forgotPassword,
    lockTime: 10 * 60 * 1000,
    maxLoginAttempts: 10,
    tokenExpiration: 8 * 60 * 60,
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'active'],
    group: { fr: 'Administration', en: 'Administration' },
    hidden: ({ user }) => !can(personOf(user), 'manageAccounts'),
  },
  access: {
    admin: ({ req }) => can(personOf(req.user), 'readDesk'),
    read: may('readDesk'),
    create: may('manageAccounts'),
    update: ({ req, id }) =>
      can(personOf(req.user), 'manageAccounts') ||
      (can(personOf(req.user), 'readDesk') && id !== undefined && req.user?.id === id),
    unlock: may('manageAccounts'),
    delete: () => false,
  },
  hooks: {
    beforeOperation: [refuseDeletion],
    beforeChange: [giveFirstAccountItsRoles, endSessions],
    afterChange: [recordAccount],
    beforeLogin: [refuseDeactivated],
  },
  fields: [
    ownId,
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 200,
      label: { fr: 'Nom', en: 'Name' },
    },
    {
      name: 'language',
      type: 'radio',
      defaultValue: 'fr',
      label: { fr: 'Langue des courriels', en: 'Language of mails' },
      options: [
        { value: 'fr', label: { fr: 'Français', en: 'French' } },
        { value: 'en', label: { fr: 'Anglais', en: 'English' } },
      ] satisfies { value: Language; label: Record<'fr' | 'en', string> }[],
      admin: { condition: isSignedIn, layout: 'horizontal' },
    },
    {
      type: 'row',
      admin: { condition: isSignedIn },
      fields: [
        {
          name: 'roles',
          type: 'select',
          hasMany: true,
          required: true,
          defaultValue: ['writer'],
          label: { fr: 'Rôles', en: 'Roles' },
          admin: { description: { fr: rolesIn('fr'), en: rolesIn('en') }, width: '100%' },
          saveToJWT: true,
          access: { update: ofOthers },
          options: [
            { value: 'writer', label: { fr: 'Rédaction', en: 'Writer' } },
            { value: 'reviewer', label: { fr: 'Relecture', en: 'Reviewer' } },
            { value: 'legal', label: { fr: 'Juridique', en: 'Legal' } },
            { value: 'publisher', label: { fr: 'Publication', en: 'Publisher' } },
            { value: 'admin', label: { fr: 'Administration', en: 'Administrator' } },
          ] satisfies { value: (typeof roles)[number]; label: Record<'fr' | 'en', string> }[],
        },
        {
          name: 'active',
          type: 'checkbox',
          defaultValue: true,
          label: { fr: 'Compte actif', en: 'Account is active' },
          saveToJWT: true,
          access: { update: ofOthers },
        },
      ],
    },
  ],
}
