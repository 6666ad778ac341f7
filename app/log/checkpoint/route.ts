import { logPage } from '@/app/log/logPage'
import { findCheckpoint } from '@/queries/log/findCheckpoint'

export const dynamic = 'force-dynamic'

/** The newest signed head of the log (C2SP tlog-checkpoint). */
export const GET = logPage(async (reader) => (await findCheckpoint(reader))?.note ?? null)
