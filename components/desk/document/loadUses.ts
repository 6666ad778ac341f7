import type { Answer } from '@/components/desk/request/parseAnswer'
import type { Ask } from '@/components/desk/request/useDesk'
import { idOf } from '@/database/idOf'
import type { Response } from '@/payload-types'

/** What a claim's response uses now: `evidence` is the shared document, `label` its own words. */
export type Uses = {
  response: string | null
  /** When the response was last saved, as the server returned it. */
  updatedAt: string | null
  uses: readonly { id: string; evidence: string; label: string; note: string | null }[]
}

/** Reads the uses of evidence of a claim as they are at this moment, to write them back changed. */
export async function loadUses(ask: Ask, claim: string): Promise<Answer<Uses>> {
  const query = new URLSearchParams({ 'where[claim][equals]': claim, depth: '1', limit: '1' })
  const found = await ask<{ docs: readonly Response[] }>(`/responses?${query}`)
  if (!found.ok) return found
  const [response] = found.value.docs
  const uses = (response?.uses ?? []).flatMap(({ id, evidence, note }) => {
    const document = idOf(evidence)
    if (!id || !document) return []
    const label = typeof evidence === 'object' && evidence ? evidence.label : ''
    return { id, evidence: document, label, note: note ?? null }
  })
  return {
    ok: true,
    value: { response: response?.id ?? null, updatedAt: response?.updatedAt ?? null, uses },
  }
}
