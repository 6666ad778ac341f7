import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { digestOf } from '@/domain/digest/digestOf'

const mark = 'sha256:'

/** What is stored of the token in a link to a new password: whoever reads a backup cannot use it. */
const digested = (token: string) => `${mark}${digestOf(token)}`

const isDigested = (stored: string) => stored.startsWith(mark)

/** The token that Payload makes is stored as its digest; the mail has the token itself. */
export const digestResetToken: CollectionBeforeChangeHook = ({ data }) => {
  const token: unknown = data.resetPasswordToken
  return typeof token === 'string' && !isDigested(token)
    ? { ...data, resetPasswordToken: digested(token) }
    : data
}

/** A link is found by the digest of its token. Payload reads the token from the very data that it hands to hooks. */
export const findByResetDigest: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'resetPassword' || !('data' in args)) return args
  const data: unknown = args.data
  if (data instanceof Object && 'token' in data)
    Object.assign(data, { token: digested(String(data.token)) })
  return args
}
