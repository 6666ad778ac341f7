import type { PayloadRequest } from 'payload'
import { readAtDesk } from '@/desk/frame/readAtDesk'
import { accepted, type Result } from '@/domain/Reason'
import { type Damage, listDamages } from '@/memory/Damage'

/** What this instance found damaged since it started, for administrators. Writes nothing. */
export const readDamages = (req: PayloadRequest): Promise<Result<readonly Damage[]>> =>
  readAtDesk(req, async () => accepted(listDamages()), 'manageSettings')
