import type { CollectionBeforeValidateHook } from 'payload'
import { findById } from '@/database/find'
import { attemptLimits } from '@/domain/attempt/attemptLimits'
import { isPasswordOf } from '@/operations/account/isPasswordOf'
import { countOrRefuse } from './countOrRefuse'
import { refuseFields } from './refuseFields'

/**
 * A person changes their own password or address only with their present password, so that an unlocked screen or a
 * stolen session takes no account over. Nobody changes the password of another: whoever forgot theirs asks for a link.
 */
export const refuseWithoutCurrentPassword: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || req.payloadAPI === 'local' || !req.user || !data || !originalDoc)
    return data
  const changesPassword = data.password !== undefined
  const isOwn = req.user.id === originalDoc.id
  if (changesPassword && !isOwn)
    refuseFields(req, [{ code: 'password-of-another', path: ['password'] }])
  if (!isOwn || !(changesPassword || changesAddress(data.email, originalDoc.email))) return data
  const counted = countOrRefuse(req, {
    key: `current password of ${originalDoc.id}`,
    limit: attemptLimits.currentPassword,
  })
  const { currentPassword } = data
  const account = await findById(req, 'users', originalDoc.id)
  const isRight =
    typeof currentPassword === 'string' &&
    account !== null &&
    (await isPasswordOf(account, currentPassword))
  if (!isRight) refuseFields(req, [{ code: 'current-password-wrong', path: ['currentPassword'] }])
  counted.giveBack()
  return data
}

const changesAddress = (email: unknown, before: unknown): boolean =>
  email !== undefined && String(email).trim().toLowerCase() !== String(before).toLowerCase()
