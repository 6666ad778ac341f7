import type { CollectionConfig, Condition, FieldAccess } from 'payload'
import { may, nobody } from '@/access/may'
import { can, roles } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { descriptionOf, labelOf, labelsOf, optionsOf } from '@/collections/fields/fieldLabels'
import { ownId } from '@/collections/fields/ownId'
import { text } from '@/collections/fields/text'
import { refuseDeletion } from '@/collections/hooks/refuseDeletion'
import { type Language, languages } from '@/domain/Language'
import { env } from '@/env'
import { choiceWords } from '@/locales/choiceWords'
import { deskWords } from '@/locales/deskWords'
import { inBoth } from '@/locales/inBoth'
import { digestResetToken, findByResetDigest } from './digestResetToken'
import { endOldSession } from './endOldSession'
import { endSessions } from './endSessions'
import { forgotPassword } from './forgotPassword'
import { forgotPasswordEndpoint } from './forgotPasswordEndpoint'
import { giveFirstAccountItsRoles } from './giveFirstAccountItsRoles'
import { limitSignIn, recordRefusedSignIn, welcomeDevice } from './limitSignIn'
import { noticeAccountChange } from './noticeAccountChange'
import { recordAccount } from './recordAccount'
import { recordSignOut } from './recordSignOut'
import { refuseDeactivated } from './refuseDeactivated'
import { refuseWeakPassword, refuseWeakReset } from './refuseWeakPassword'
import { refuseWithoutCurrentPassword } from './refuseWithoutCurrentPassword'
import { refuseWithoutSetUpCode } from './refuseWithoutSetUpCode'

/** Nobody changes their own rights: they could give themselves more, or leave no administrator. */
const ofOthers: FieldAccess = ({ req, id }) =>
  can(personOf(req.user), 'manageAccounts') && req.user?.id !== id

/** The form of the first account has no rights to choose: that account gets all of them (giveFirstAccountItsRoles). */
const isSignedIn: Condition = (_, __, { user }) => Boolean(user)

const isNotSignedIn: Condition = (_, __, { user }) => !user

/** Only one's own password is asked for. */
const isOwn: Condition = (data, _, { user }) => Boolean(user) && data?.id === user?.id

/** What each role may do, in the order of the options. */
const rolesIn = (language: Language) =>
  roles.map((role) => deskWords(language).roles[role]).join(' ')

/**
 * An administrator creates accounts. They are never deleted, because the record of acts names them, but
 * deactivated.
 */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: labelsOf('users'),
  auth: {
    cookies: { sameSite: 'Lax', secure: env.isHttps },
    forgotPassword,
    // Whoever knows an address could lock its owner out: limitSignIn counts instead.
    maxLoginAttempts: 0,
    // Scripts of the desk never hold the token; a program reads it from the cookie that it gets.
    removeTokenFromResponses: true,
    tokenExpiration: 8 * 60 * 60,
  },
  admin: {
    useAsTitle: 'name',
    listSearchableFields: ['name', 'email'],
    defaultColumns: ['name', 'email', 'roles', 'active'],
    group: labelOf('groups.administration'),
    hidden: ({ user }) => !can(personOf(user), 'manageAccounts'),
  },
  access: {
    admin: ({ req }) => can(personOf(req.user), 'readDesk'),
    read: may('readDesk'),
    create: may('manageAccounts'),
    update: ({ req, id }) =>
      can(personOf(req.user), 'manageAccounts') ||
      (can(personOf(req.user), 'readDesk') && id !== undefined && req.user?.id === id),
    // Nothing locks an account (maxLoginAttempts).
    unlock: nobody,
    delete: () => false,
  },
  hooks: {
    beforeOperation: [
      refuseDeletion,
      limitSignIn,
      refuseWithoutSetUpCode,
      findByResetDigest,
      refuseWeakReset,
      endOldSession,
    ],
    beforeValidate: [refuseWithoutCurrentPassword, refuseWeakPassword],
    beforeChange: [giveFirstAccountItsRoles, endSessions, digestResetToken],
    afterChange: [recordAccount, noticeAccountChange],
    beforeLogin: [refuseDeactivated],
    afterLogin: [welcomeDevice],
    afterLogout: [recordSignOut],
    afterError: [recordRefusedSignIn],
  },
  endpoints: [forgotPasswordEndpoint],
  fields: [
    ownId,
    text('users.setUpCode', {
      virtual: true,
      admin: {
        condition: isNotSignedIn,
        // Payload lets nobody type into a virtual field otherwise.
        readOnly: false,
        autoComplete: 'off',
        disableBulkEdit: true,
        disableListColumn: true,
        disableListFilter: true,
        components: { Field: '/components/desk/account/SetUpCode.client#SetUpCode' },
      },
    }),
    {
      name: 'currentPassword',
      type: 'text',
      virtual: true,
      label: labelOf('users.currentPassword'),
      hooks: { afterRead: [() => undefined] },
      admin: {
        condition: isOwn,
        readOnly: false,
        description: descriptionOf('users.currentPassword'),
        disableBulkEdit: true,
        disableListColumn: true,
        disableListFilter: true,
        components: {
          Field: '/components/desk/account/CurrentPassword.client#CurrentPassword',
        },
      },
    },
    text('users.name', { required: true, maxLength: 200 }),
    {
      name: 'language',
      type: 'radio',
      defaultValue: 'fr',
      label: labelOf('users.language'),
      options: optionsOf(languages, (language) => choiceWords(language).language),
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
          label: labelOf('users.roles'),
          admin: { description: inBoth(rolesIn), width: '100%' },
          saveToJWT: true,
          access: { update: ofOthers },
          options: optionsOf(roles, (language) => choiceWords(language).role),
        },
        {
          name: 'active',
          type: 'checkbox',
          defaultValue: true,
          label: labelOf('users.active'),
          saveToJWT: true,
          access: { update: ofOthers },
        },
      ],
    },
  ],
}
