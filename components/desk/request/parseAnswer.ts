import { z } from 'zod'
import type { DescribedReason } from '@/collections/endpoints/answer'
import { reasonCodes } from '@/domain/ReasonCode'

/** The result of a request: a value, or every reason of a refusal in the person's language. */
export type Answer<T> = { ok: true; value: T } | { ok: false; reasons: readonly DescribedReason[] }

/** The code of a refusal where the session is over. */
export const sessionOver = 'session-over'

export const refusedFor = (
  message: string,
  code: DescribedReason['code'] = 'desk',
): { ok: false; reasons: readonly DescribedReason[] } => ({
  ok: false,
  reasons: [{ code, path: [], message }],
})

/** A page that was opened before the server was updated may not know a code: it still shows the words. */
const refusalSchema = z.object({
  ok: z.literal(false),
  reasons: z.array(
    z.object({
      code: z.enum([...reasonCodes, 'desk']).catch('desk'),
      path: z.array(z.string()),
      message: z.string(),
    }),
  ),
})

type Failure = { message?: string; data?: { errors?: { message?: string; path?: string }[] } }

/**
 * Parses the body that our own endpoints (`{ ok, value | reasons }`) or Payload's (`{ errors }` or the document
 * itself) sent. `withoutWords` is the text for a refusal without a reason.
 */
export function parseAnswer<T>(
  isAccepted: boolean,
  body: unknown,
  withoutWords: string,
): Answer<T> {
  const refusal = refusalSchema.safeParse(body)
  if (refusal.success) return { ok: false, reasons: refusal.data.reasons }
  if (!isAccepted) {
    const reasons = hasErrors(body) ? body.errors.flatMap(told) : []
    return reasons.length > 0 ? { ok: false, reasons } : refusedFor(withoutWords)
  }
  // The only place that trusts the declared type of an endpoint: caller and endpoint declare the same one.
  return { ok: true, value: (isAcceptance(body) ? body.value : body) as T }
}

/** An invalid field has its own message; the error around it only says that a field is invalid. */
function told({ message, data }: Failure): readonly DescribedReason[] {
  const fields = (data?.errors ?? []).flatMap(
    ({ message: words, path }): readonly DescribedReason[] =>
      words ? [{ code: 'field', path: path ? path.split('.') : [], message: words }] : [],
  )
  if (fields.length > 0) return fields
  return message ? [{ code: 'payload', path: [], message }] : []
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isAcceptance = (body: unknown): body is { ok: true; value: unknown } =>
  isObject(body) && body.ok === true && 'value' in body

const hasErrors = (body: unknown): body is { errors: Failure[] } =>
  isObject(body) && Array.isArray(body.errors)
