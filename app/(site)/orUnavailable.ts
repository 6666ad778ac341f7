import { isUnreachable } from '@/database/isUnreachable'
import { readiness } from '@/memory/readiness'
import { unavailable } from './unavailable'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/** In milliseconds: how long a reader waits for a database that is away. The driver of MongoDB waits for half a minute. */
const patience = 2_000

/**
 * The same route handler, which responds with `otherwise` (503) where the database cannot be asked: by default with a
 * page. Every public route that reads the database is made by it.
 */
export const orUnavailable =
  <Context>(
    handler: Handler<Context>,
    otherwise: (request: Request) => Response | Promise<Response> = unavailable,
  ): Handler<Context> =>
  async (request, context) => {
    let timer: NodeJS.Timeout | undefined
    const whenAway = new Promise<null>((resolve) => {
      timer = setInterval(async () => {
        if ((await readiness.check()) === 'database-away') resolve(null)
      }, patience)
    })
    try {
      return (await Promise.race([handler(request, context), whenAway])) ?? otherwise(request)
    } catch (error) {
      if (!isUnreachable(error)) throw error
      return otherwise(request)
    } finally {
      clearInterval(timer)
    }
  }
