'use client'
import { useDocumentDrawer } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { DocumentPiece } from './DocumentPiece'

type Props = { piece: DocumentPiece; onClosed: () => void; onSaved: (id: string) => void }

/** Opens the form of a piece beside the page as soon as it is shown, and says when it was saved or closed. */
export function PieceDrawer({ piece, onClosed, onSaved }: Props) {
  const { collection, id, initialData } = piece
  const [DocumentDrawer, , { openDrawer, closeDrawer, isDrawerOpen }] = useDocumentDrawer({
    collectionSlug: collection,
    ...(id ? { id } : {}),
  })
  const wasOpen = useRef(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is shown
  useEffect(() => openDrawer(), [])
  useEffect(() => {
    if (wasOpen.current && !isDrawerOpen) onClosed()
    wasOpen.current = isDrawerOpen
  }, [isDrawerOpen, onClosed])

  return (
    <DocumentDrawer
      {...(initialData ? { initialData } : {})}
      redirectAfterCreate={false}
      onSave={({ doc }) => {
        onSaved(String(doc.id))
        closeDrawer()
      }}
    />
  )
}
