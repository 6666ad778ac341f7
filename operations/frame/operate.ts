import { type Payload, type PayloadRequest, ValidationError } from 'payload'
import { type Action, can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { inTransaction } from '@/database/inTransaction'
import { accepted, type Reason, type Result, refused } from '@/domain/Reason'
import { Refusal } from './Refusal'

/**
 * What every operation does: asks whether this person may, runs the work as one transaction, and answers with
 * its value or with all the reasons of its refusal. A refusal leaves nothing written.
 */
export async function operate<T>(
  caller: PayloadRequest,
  action: Action,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<Result<T>> {
  if (!can(personOf(caller.user), action)) return refused({ code: 'not-allowed', path: [action] })
  return transact(caller.payload, caller, work)
}

/** The same for whoever has no account, and may do it for another reason. */
export async function transact<T>(
  payload: Payload,
  caller: PayloadRequest | null,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<Result<T>> {
  try {
    return accepted(await inTransaction(payload, caller, work))
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reasons: error.reasons }
    if (error instanceof ValidationError) return { ok: false, reasons: reasonsOf(error) }
    throw error
  }
}

/** What a collection says of a field that it does not take, in the language of the request. */
const reasonsOf = (error: ValidationError): readonly Reason[] =>
  error.data.errors.map(({ label, message, path }) => ({
    code: 'field-refused',
    path: path.split('.'),
    values: { field: typeof label === 'string' ? label : path, message },
  }))

/** The value of a decision, or the end of the operation with its reasons. */
export function orRefuse<T>(decision: Result<T>): T {
  if (decision.ok) return decision.value
  throw new Refusal(decision.reasons)
}
