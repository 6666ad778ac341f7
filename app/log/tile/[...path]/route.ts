import { logPage } from '@/app/log/logPage'
import { parseTilePath } from '@/domain/log/parseTilePath'
import { getTile } from '@/queries/log/getTile'

export const dynamic = 'force-dynamic'

/** A tile of the log: hashes, or entries (C2SP tlog-tiles). */
export const GET = logPage(async (reader, path) => {
  const request = parseTilePath(`tile/${path.join('/')}`)
  return request && getTile(reader, request)
})
