import { logPage } from '@/app/log/logPage'
import { writeVerifierKey } from '@/domain/log/note/VerifierKey'
import { findLogKey } from '@/queries/log/findLogKey'

export const dynamic = 'force-dynamic'

/** The verifier key with which the checkpoints are signed (C2SP signed-note), on a line. */
export const GET = logPage(async (reader) => {
  const key = await findLogKey(reader)
  return key && `${writeVerifierKey(key)}\n`
})
