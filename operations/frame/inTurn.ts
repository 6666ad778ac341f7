import type { PayloadRequest } from 'payload'

const last = new Map<string, Promise<unknown>>()

/**
 * Runs works of the same name one after another within the transaction of the request. Payload runs the hooks of a
 * bulk operation in parallel, and two that read before either wrote would not see each other's changes.
 */
export async function inTurn<T>(
  req: PayloadRequest,
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  const key = `${await req.transactionID} ${name}`
  const before = last.get(key) ?? Promise.resolve()
  const turn = before.then(work, work)
  last.set(key, turn)
  try {
    return await turn
  } finally {
    if (last.get(key) === turn) last.delete(key)
  }
}
