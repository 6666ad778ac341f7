'use client'
import { type ReactNode, useCallback, useState } from 'react'
import type { DocumentPiece } from './DocumentPiece'
import { PieceDrawer } from './PieceDrawer.client'

type Opened = { piece: DocumentPiece; key: number; onSaved: ((id: string) => void) | undefined }

/**
 * Opens one piece at a time; `drawer` is to be shown somewhere on the page. `onChange` runs after every save,
 * `onClosed` when a piece was left, saved or not.
 */
export function usePieces(
  onChange: () => void,
  onClosed?: () => void,
): {
  open: (piece: DocumentPiece, onSaved?: (id: string) => void) => void
  drawer: ReactNode
} {
  const [opened, setOpened] = useState<Opened | null>(null)
  const open = useCallback(
    (piece: DocumentPiece, onSaved?: (id: string) => void) =>
      setOpened((before) => ({ piece, onSaved, key: (before?.key ?? 0) + 1 })),
    [],
  )
  const close = useCallback(() => {
    setOpened(null)
    onClosed?.()
  }, [onClosed])
  const drawer = opened && (
    <PieceDrawer
      key={opened.key}
      piece={opened.piece}
      onClosed={close}
      onSaved={(id) => {
        opened.onSaved?.(id)
        onChange()
      }}
    />
  )
  return { open, drawer }
}
