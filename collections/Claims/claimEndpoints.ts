import type { Endpoint } from 'payload'
import { z } from 'zod'
import { act } from '@/collections/endpoints/act'
import { moveClaim } from '@/operations/claim/moveClaim'
import { reinstateClaim, withdrawClaim } from '@/operations/withdrawal/changeStanding'

const place = z.object({ before: z.string().nullable() })
const publicReason = z.object({ reason: z.string().max(2000) })

export const claimEndpoints: Endpoint[] = [
  act('move', place, (req, claim, { before }) => moveClaim(req, { claim, before })),
  act('withdraw', publicReason, withdrawClaim),
  act('reinstate', publicReason, reinstateClaim),
]
