import { useModal } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'

/** A dialog that is open as long as it is shown; `onClosed` takes it off the page. */
export function useOpenedModal(onClosed: () => void): { slug: string; close: () => void } {
  const slug = useId()
  const { openModal, closeModal, isModalOpen } = useModal()
  const isOpen = isModalOpen(slug)
  const wasOpen = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is shown
  useEffect(() => openModal(slug), [])
  useEffect(() => {
    if (wasOpen.current && !isOpen) onClosed()
    wasOpen.current = isOpen
  }, [isOpen, onClosed])
  return { slug, close: () => closeModal(slug) }
}
