import type { Endpoint } from 'payload'
import { answer } from '@/collections/endpoints/answer'
import { publishUpdate } from '@/operations/publishUpdate'
import { reopenUpdate } from '@/operations/reopenUpdate'
import { submitUpdate } from '@/operations/submitUpdate'

const act = (
  verb: string,
  operation: typeof submitUpdate | typeof publishUpdate | typeof reopenUpdate,
): Endpoint => ({
  path: `/:id/${verb}`,
  method: 'post',
  handler: async (req) => answer(req, await operation(req, String(req.routeParams?.id))),
})

export const updateEndpoints: Endpoint[] = [
  act('submit', submitUpdate),
  act('publish', publishUpdate),
  act('reopen', reopenUpdate),
]
