import { APIError, type CollectionBeforeLoginHook } from 'payload'

/** A deactivated account keeps its name in the record and signs in no more. */
export const refuseDeactivated: CollectionBeforeLoginHook = ({ user, req }) => {
  if (user.active === true) return user
  const words =
    req.i18n.language === 'en'
      ? 'This account was deactivated. Ask an administrator.'
      : 'Ce compte a été désactivé. Adressez-vous à un administrateur.'
  throw new APIError(words, 403, null, true)
}
