import { isUnreachable } from '@/database/isUnreachable'
import { unavailable } from './unavailable'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

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
    try {
      return await handler(request, context)
    } catch (error) {
      if (!isUnreachable(error)) throw error
      return otherwise(request)
    }
  }
