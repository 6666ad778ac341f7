import { probeResponse } from '../probeResponse'

export const dynamic = 'force-dynamic'

/** The process runs and answers. It asks nothing else, so that nobody restarts it because of a database that is away. */
export const GET = (): Response => probeResponse(null)
