import { z } from 'zod'
import type { Reason } from '@/domain/Reason'

const reasons = z.array(
  z.object({
    code: z.string(),
    path: z.array(z.string()),
    values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
)

/** Why a scheduled publication failed, as its update keeps it. */
export const writeFailure = (failure: readonly Reason[]): string => JSON.stringify(failure)

export function readFailure(text: string | null | undefined): readonly Reason[] {
  const read = text ? reasons.parse(JSON.parse(text)) : []
  return read.map(({ code, path, values }) => ({ code, path, ...(values ? { values } : {}) }))
}
