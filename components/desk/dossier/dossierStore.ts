import type { DeskAnswer } from '@/collections/Dossiers/dossierEndpoints'
import type { Answer } from '@/components/desk/request/readAnswer'
import type { Ask } from '@/components/desk/request/useDesk'

type Known = Answer<DeskAnswer> | null

/** Header and outline of a form are no relatives in its tree, and show the same reading of a dossier. */
const known = new Map<string, Known>()
const latest = new Map<string, Promise<void>>()
const shared = new Map<string, Promise<void>>()
const listeners = new Set<() => void>()

/** Reads the dossier anew; parts that ask in the same breath share one reading. */
function load(id: string, ask: Ask): Promise<void> {
  const begun = shared.get(id)
  if (begun) return begun
  const reading = ask<DeskAnswer>(`/dossiers/${id}/desk`).then((answer) => {
    if (latest.get(id) !== reading) return
    known.set(id, answer)
    for (const listener of listeners) listener()
  })
  latest.set(id, reading)
  shared.set(id, reading)
  queueMicrotask(() => shared.delete(id))
  return reading
}

export const dossierStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
  get: (id: string): Known => known.get(id) ?? null,
  load,
}
