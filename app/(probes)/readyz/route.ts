import { readiness } from '@/memory/readiness'
import { probeResponse } from '../probeResponse'

export const dynamic = 'force-dynamic'

/** Whether this instance can serve: 200, or 503 with one of the words of `domain/start/Unready.ts`. */
export const GET = async (): Promise<Response> => probeResponse(await readiness.check())
