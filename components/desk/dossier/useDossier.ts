import { useDocumentEvents } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { DeskAnswer } from '@/collections/Dossiers/dossierEndpoints'
import type { Answer } from '@/components/desk/request/parseAnswer'
import { useDesk } from '@/components/desk/request/useDesk'

type Reading = { answer: Answer<DeskAnswer> | null; reload: () => Promise<void> }

/**
 * What the desk knows of a dossier; null until the server has responded. Loads it again whenever a document was saved
 * anywhere on the page. A component for another dossier needs another `key`.
 */
export function useDossier(id: string): Reading {
  const { ask } = useDesk()
  const { mostRecentUpdate } = useDocumentEvents()
  const [answer, setAnswer] = useState<Reading['answer']>(null)
  const latest = useRef(0)
  const reload = useCallback(async () => {
    latest.current += 1
    const request = latest.current
    const read = await ask<DeskAnswer>(`/dossiers/${id}/desk`)
    // The response to an earlier request may arrive later.
    if (request === latest.current) setAnswer(read)
  }, [id, ask])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save is the reason to read again
  useEffect(() => {
    void reload()
  }, [reload, mostRecentUpdate])
  return { answer, reload }
}
