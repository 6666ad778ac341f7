import {
  type AfterErrorHook,
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  Forbidden,
  formatErrors,
  Locked,
  type PayloadRequest,
  QueryError,
  type SanitizedCollectionConfig,
  ValidationError,
} from 'payload'
import { languageOf } from '@/access/languageOf'
import { nobody } from '@/access/may'
import { refusalWithoutAccount } from '@/collections/endpoints/refusalWithoutAccount'
import { refuseEveryChange } from '@/collections/records/refuseEveryChange'
import { isFileGone } from '@/database/isFileGone'
import { isRetryable } from '@/database/isRetryable'
import { isUnreachable } from '@/database/isUnreachable'
import { isUnwritable } from '@/database/isUnwritable'
import { isDamagedRecord } from '@/domain/edition/DamagedRecord'
import { maxFileSize } from '@/domain/file/fileTypes'
import type { Reason } from '@/domain/Reason'
import type { ReasonCode } from '@/domain/ReasonCode'
import { describeReason } from '@/locales/describeReason'
import { fieldLabelAt } from './fieldLabelAt'
import { refuseDeletion } from './refuseDeletion'
import { refuseUpdate } from './refuseUpdate'
import { takenField } from './takenField'

type Described = { status: number; reason: Reason }

/**
 * Messages for errors that Payload describes badly, in English or not at all: another process was writing at the same
 * moment (nothing was stored, and trying again is safe), another person has the form open, nobody is signed in any
 * more, no role allows it, the database does not answer, the request cannot be read or would change many documents at once, one of our
 * hooks refused.
 */
export const describeError: AfterErrorHook = async ({ collection, error, req }) => {
  const taken = collection && req.i18n ? valueTaken(error, req, collection) : null
  if (taken) return { response: formatErrors(taken) }
  const told =
    conflict(error) ??
    (await ofNobody(error, req)) ??
    (collection ? ofEverybody(error, req, collection) : null) ??
    unreadable(error, req, collection?.slug ?? null) ??
    ofPayload(error)
  if (told && req.i18n) {
    const { status, reason } = told
    return { status, response: { errors: [{ message: describeReason(reason, languageOf(req)) }] } }
  }
  // Payload recognises an error without data by the name of its class, which the production build removes.
  if (error instanceof APIError && error.isPublic && !error.data)
    return { response: { errors: [{ message: error.message }] } }
}

const described = (status: number, code: ReasonCode, values: Reason['values'] = {}): Described => ({
  status,
  reason: { code, path: [], values },
})

/** Payload refuses it in English, and only its words say so. */
const bulk = /has disabled bulk (?:edit|delete)$/

function conflict(error: Error): Described | null {
  if (bulk.test(error.message)) return described(403, 'one-at-a-time')
  if (isRetryable(error)) return described(409, 'write-conflict')
  if (isDamagedRecord(error)) return described(500, 'record-damaged')
  if (isFileGone(error)) return described(503, 'database-file-gone')
  if (isUnwritable(error)) return described(503, 'database-disk')
  if (isUnreachable(error)) return described(503, 'database-unreachable')
  if (error instanceof Locked) return described(error.status, 'edited-by-another')
  return null
}

async function ofNobody(error: Error, req: PayloadRequest): Promise<Described | null> {
  if (!(error instanceof Forbidden) || req.user) return null
  const { status, code } = await refusalWithoutAccount(req)
  return described(status, code)
}

const operations = { POST: 'create', PATCH: 'update', PUT: 'update', DELETE: 'delete' } as const

const closing = {
  create: [refuseEveryChange],
  update: [refuseEveryChange, refuseUpdate],
  delete: [refuseEveryChange, refuseDeletion],
} satisfies Record<string, readonly CollectionBeforeOperationHook[]>

/** What no role allows, because only operations write there: the role is not the reason. */
function ofEverybody(
  error: Error,
  { method }: PayloadRequest,
  { access, hooks }: SanitizedCollectionConfig,
): Described | null {
  if (!(error instanceof Forbidden)) return null
  const operation = Object.entries(operations).find(([name]) => name === method)?.[1]
  if (!operation) return null
  const refusing: readonly CollectionBeforeOperationHook[] = closing[operation]
  const isClosed =
    access[operation] === nobody || hooks.beforeOperation.some((hook) => refusing.includes(hook))
  return isClosed ? described(403, 'never-directly') : null
}

/** Databases name a column where a value must be unique: the person is told the field of their form. */
function valueTaken(
  error: Error,
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
): ValidationError | null {
  if (!(error instanceof ValidationError)) return null
  const found = error.data.errors.find(
    ({ message }) => message === req.t('error:valueMustBeUnique'),
  )
  if (!found) return null
  const path = takenField(collection, found.path)
  const label = fieldLabelAt(req, collection.slug, path)
  const message = describeReason({ code: 'value-taken', path: [path] }, languageOf(req))
  const errors = [{ path, label, message }]
  return new ValidationError({ collection: collection.slug, errors }, req.t)
}

/** Payload reads the parameters before it asks anybody. */
function unreadable(
  error: Error,
  req: PayloadRequest,
  collection: CollectionSlug | null,
): Described | null {
  if (error instanceof QueryError) {
    const path = pathIn(error.data)
    const field = collection ? fieldLabelAt(req, collection, path) : path
    return described(400, 'filter-field-unknown', { field })
  }
  // Accounts are not verified by mail, but Payload has that address all the same.
  const isVerification = /^\/api\/users\/verify\//.test(req.pathname ?? '')
  if (error instanceof URIError || isVerification) return described(404, 'address-unreadable')
  const isForm = /^multipart\//.test(req.headers?.get('content-type') ?? '')
  if (isForm && (error instanceof SyntaxError || brokenForm.test(error.message)))
    return described(400, 'body-unreadable')
  if (!(error instanceof SyntaxError)) return null
  const bad = ['where', 'data'].map((name) => req.query?.[name]).find(isBrokenJson)
  return bad === undefined
    ? null
    : described(400, 'filter-unreadable', { filter: String(bad).slice(0, 60) })
}

/** As the parser of forms says it. */
const brokenForm = /^(Malformed |Multipart: |Unexpected end of |Request is not eligible)/

const pathIn = (data: unknown): string =>
  Array.isArray(data) && typeof data[0]?.path === 'string' ? data[0].path : ''

function isBrokenJson(value: unknown): boolean {
  if (typeof value !== 'string') return false
  try {
    JSON.parse(value)
    return false
  } catch {
    return true
  }
}

/** What Payload says in English only, or as a failure of the server. */
const messages: readonly [RegExp, number, ReasonCode][] = [
  [/^Invalid JSON$/, 400, 'body-unreadable'],
  [/^(File size limit|Multipart request size limit) /, 413, 'upload-too-large'],
  [/^Multipart limit /, 413, 'body-unreadable'],
  [/^Missing 'where' query/, 400, 'filter-missing'],
  [/^Missing email/, 400, 'email-missing'],
  [/^No User$/, 400, 'not-signed-in'],
  [/^Token is either invalid or has expired/, 403, 'password-link-over'],
]

function ofPayload(error: Error): Described | null {
  if (!(error instanceof APIError)) return null
  const found = messages.find(([message]) => message.test(error.message))
  return found ? described(found[1], found[2], { max: maxFileSize / 1024 ** 2 }) : null
}
