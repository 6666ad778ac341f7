import type { Payload } from 'payload'
import { isRetryable } from '@/database/isRetryable'

type Logger = Payload['logger']

/** Payload gives its errors the HTTP status of the answer. */
const statusOf = (error: object): unknown => Reflect.get(error, 'status')

function isRefusal(error: unknown): error is Error {
  if (!(error instanceof Error)) return false
  const status = statusOf(error)
  return (typeof status === 'number' && status >= 400 && status < 500) || isRetryable(error)
}

/**
 * A refusal (4xx) is not a fault of the server: it is logged as one line, without a stack. All else is logged as
 * before.
 */
export function quietRefusals(
  this: Logger,
  args: Parameters<Logger['error']>,
  log: Logger['error'],
): void {
  const said: unknown = args[0]
  const error: unknown = said instanceof Object && 'err' in said ? said.err : said
  if (isRefusal(error)) this.info(error.message)
  else Reflect.apply(log, this, args)
}
