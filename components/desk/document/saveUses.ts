import type { Answer } from '@/components/desk/request/parseAnswer'
import type { Ask } from '@/components/desk/request/useDesk'
import type { Uses } from './loadUses'

/** A use as it is written; a new one has no id yet. */
export type WrittenUse = { id?: string; evidence: string; note: string | null }

/**
 * Writes the changed uses of evidence of a claim's response. The server refuses where somebody saved the response
 * since they were loaded: their uses would be lost.
 */
export const saveUses = (
  ask: Ask,
  claim: string,
  { response, updatedAt }: Uses,
  changed: readonly WrittenUse[],
): Promise<Answer<unknown>> => {
  const uses = changed.map(({ id, evidence, note }) => ({ ...(id && { id }), evidence, note }))
  return response
    ? ask(`/responses/${response}`, { method: 'PATCH', json: { uses, updatedAt } })
    : ask('/responses', { method: 'POST', json: { claim, uses } })
}
