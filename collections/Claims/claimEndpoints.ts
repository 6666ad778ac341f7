import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { answer } from '@/collections/endpoints/answer'
import { refused } from '@/domain/Reason'
import { moveClaim } from '@/operations/moveClaim'

const body = z.object({ before: z.string().nullable() })

export const claimEndpoints: Endpoint[] = [
  {
    path: '/:id/move',
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      const parsed = body.safeParse(req.data)
      if (!parsed.success)
        return answer(req, refused({ code: 'request-unreadable', path: ['before'] }))
      return answer(
        req,
        await moveClaim(req, { claim: String(req.routeParams?.id), ...parsed.data }),
      )
    },
  },
]
