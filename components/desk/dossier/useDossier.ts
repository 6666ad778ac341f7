import { useDocumentEvents } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { DeskAnswer } from '@/collections/Dossiers/dossierEndpoints'
import type { Answer } from '@/components/desk/request/readAnswer'
import { useDesk } from '@/components/desk/request/useDesk'
import { dossierStore } from './dossierStore'

type Reading = { answer: Answer<DeskAnswer> | null; reload: () => Promise<void> }

/** What the desk knows of a dossier, read again whenever a document was saved anywhere on the page. */
export function useDossier(id: string): Reading {
  const { ask } = useDesk()
  const { mostRecentUpdate } = useDocumentEvents()
  const answer = useSyncExternalStore(
    dossierStore.subscribe,
    () => dossierStore.get(id),
    () => null,
  )
  const reload = useCallback(() => dossierStore.load(id, ask), [id, ask])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save is the reason to read again
  useEffect(() => {
    void reload()
  }, [reload, mostRecentUpdate])
  return { answer, reload }
}
