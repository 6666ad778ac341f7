import { z } from 'zod'
import type { DescribedReason } from '@/collections/endpoints/answer'
import { reasonCodes } from '@/domain/ReasonCode'

/** What the server made of a request: a value, or every reason of a refusal in the person's language. */
export type Answer<T> = { ok: true; value: T } | { ok: false; reasons: readonly DescribedReason[] }

/** The code of a refusal because nobody is signed in any more. */
export const sessionOver = 'session-over'

export const refusedFor = (
  message: string,
  code: DescribedReason['code'] = 'desk',
): { ok: false; reasons: readonly DescribedReason[] } => ({
  ok: false,
  reasons: [{ code, path: [], message }],
})

/** A page that was opened before the server was updated may not know a code: its words are shown all the same. */
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
 * Reads the body of an answer, of our own endpoints (`{ ok, value | reasons }`) and of Payload's (`{ errors }` or the
 * document itself). `withoutWords` is said of a refusal that gives no reason.
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
  // The one place where the type of an endpoint is taken at its word: caller and endpoint declare the same one.
  return { ok: true, value: (isAcceptance(body) ? body.value : body) as T }
}

/** A faulty field says what is wrong with it; the error around it only says that there is one. */
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
