import { type AfterErrorHook, APIError, Forbidden, Locked } from 'payload'
import { languageOf } from '@/access/languageOf'
import { isRetryable } from '@/database/isRetryable'
import type { Reason } from '@/domain/Reason'
import { describeReason } from '@/locales/describeReason'

/**
 * Messages for errors that Payload describes badly or not at all: another process was writing at the same moment
 * (nothing was stored, and trying again is safe), another person has the form open, nobody is signed in any more,
 * one of our hooks refused. A change of many documents at
 * once is refused in the person's language.
 */
export const describeError: AfterErrorHook = ({ error, req }) => {
  const told = conflict(error, Boolean(req.user))
  if (told && req.i18n) {
    const { status, reason } = told
    return { status, response: { errors: [{ message: describeReason(reason, languageOf(req)) }] } }
  }
  // Payload recognises an error without data by the name of its class, which the production build removes.
  if (error instanceof APIError && error.isPublic && !error.data)
    return { response: { errors: [{ message: error.message }] } }
}

/** Payload refuses it in English, and only its words say so. */
const bulk = /has disabled bulk (?:edit|delete)$/

function conflict(error: Error, isSignedIn: boolean): { status: number; reason: Reason } | null {
  if (bulk.test(error.message)) return { status: 403, reason: { code: 'one-at-a-time', path: [] } }
  if (isRetryable(error)) return { status: 409, reason: { code: 'write-conflict', path: [] } }
  if (error instanceof Locked)
    return { status: error.status, reason: { code: 'edited-by-another', path: [] } }
  if (error instanceof Forbidden && !isSignedIn)
    return { status: error.status, reason: { code: 'not-signed-in', path: [] } }
  return null
}
