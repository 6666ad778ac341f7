import { type Payload, type PayloadRequest, ValidationError } from 'payload'
import { type Action, can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { inTransaction } from '@/database/inTransaction'
import { accepted, type Reason, type Result, refused } from '@/domain/Reason'
import { Refusal } from './Refusal'

/**
 * The frame of every operation: checks that this person may do it, runs the work as one transaction, and returns
 * its value or all the reasons of its refusal. A refusal leaves nothing written.
 */
export async function operate<T>(
  caller: PayloadRequest,
  action: Action,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<Result<T>> {
  if (!can(personOf(caller.user), action)) return refused({ code: 'not-allowed', path: [action] })
  return transact(caller.payload, caller, work)
}

/** The same for a caller without an account whose right was checked in another way. */
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

/** The errors of a collection's validation as reasons, in the language of the request. */
const reasonsOf = (error: ValidationError): readonly Reason[] =>
  error.data.errors.map(({ label, message, path }) => ({
    code: 'field-refused',
    path: path.split('.'),
    values: { field: typeof label === 'string' ? label : path, message },
  }))

/** The value of a decision; throws a Refusal with its reasons otherwise. */
export function orRefuse<T>(decision: Result<T>): T {
  if (decision.ok) return decision.value
  throw new Refusal(decision.reasons)
}
