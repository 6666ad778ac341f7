import { z } from 'zod'
import type { Reason } from '@/domain/Reason'
import { reasonCodes } from '@/domain/ReasonCode'

const reasons = z.array(
  z.object({
    code: z.enum(reasonCodes).catch('publication-failed'),
    path: z.array(z.string()),
    values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
)

/** The reasons why a scheduled publication failed, as its update stores them. */
export const serializeFailure = (failure: readonly Reason[]): string => JSON.stringify(failure)

/**
 * The reasons that `serializeFailure` wrote; none for an update that has not failed. A code that this version of
 * the press room does not know becomes `publication-failed`.
 */
export function parseFailure(text: string | null | undefined): readonly Reason[] {
  const read = text ? reasons.parse(JSON.parse(text)) : []
  return read.map(({ code, path, values }) => ({ code, path, ...(values ? { values } : {}) }))
}
