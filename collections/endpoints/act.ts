import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Result, refused } from '@/domain/Reason'
import { answer } from './answer'

/**
 * An endpoint that does one thing to one document: POST `/:id/<verb>`, its JSON body parsed by a schema. A body
 * that does not parse is refused before anything is done.
 */
export const act = <Body extends z.ZodType>(
  verb: string,
  body: Body,
  operation: (req: PayloadRequest, id: string, body: z.output<Body>) => Promise<Result<unknown>>,
): Endpoint => ({
  path: `/:id/${verb}`,
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const read = body.safeParse(req.data ?? {})
    if (!read.success) {
      const place = read.error.issues[0]?.path.map(String) ?? []
      return answer(req, refused({ code: 'request-unreadable', path: place }))
    }
    return answer(req, await operation(req, String(req.routeParams?.id), read.data))
  },
})

/** The body of an endpoint that needs no values. */
export const nothing = z.unknown()

/** Text written by a person, optional. */
export const words = z
  .string()
  .max(20_000)
  .nullish()
  .transform((said) => said ?? null)
