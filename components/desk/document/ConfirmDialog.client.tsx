'use client'
import { ConfirmationModal } from '@payloadcms/ui'
import { useDesk } from '@/components/desk/request/useDesk'
import { useOpenedModal } from './useOpenedModal'

type Props = {
  heading: string
  /** What follows, and whether it can be undone. */
  body: string
  confirmLabel: string
  onConfirm: () => Promise<void>
  onClosed: () => void
}

/** Asks before something is taken away. Opened as soon as it is shown. */
export function ConfirmDialog({ onClosed, ...asked }: Props) {
  const { words } = useDesk()
  const { slug } = useOpenedModal(onClosed)
  return <ConfirmationModal modalSlug={slug} cancelLabel={words.cancel} {...asked} />
}
