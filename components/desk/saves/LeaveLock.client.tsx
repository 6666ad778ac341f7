'use client'
import {
  useAuth,
  useConfig,
  useDocumentDrawerContext,
  useDocumentInfo,
  useFormModified,
  useModal,
} from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * The documents whose forms are shown, and those that may be held because something was typed in them. Payload makes a
 * form anew when somebody takes over: that is no leaving.
 */
const shown = new Set<string>()
const typed = new Set<string>()

/**
 * Whoever writes holds the document, and others see it (Payload's document locks). Payload lets go of it when it was
 * saved or left through a question of its own; here it is let go of however the form is left. In a drawer, “go back”
 * goes back to the page under it, and not to a list.
 */
export function LeaveLock() {
  const { id, collectionSlug } = useDocumentInfo()
  const { user } = useAuth()
  const { config } = useConfig()
  const { drawerSlug } = useDocumentDrawerContext()
  const { closeModal } = useModal()
  const isModified = useFormModified()

  const mine = new URLSearchParams({
    'where[document.relationTo][equals]': collectionSlug ?? '',
    'where[document.value][equals]': String(id),
    'where[user.value][equals]': String(user?.id),
  })
  const address = `${config.routes.api}/payload-locked-documents?${mine}`
  // Not over with a save: Payload may take the lock once more after it, when it answers about what was typed before.
  useEffect(() => {
    if (isModified) typed.add(address)
  }, [isModified, address])
  useEffect(() => {
    const leave = () => {
      if (typed.delete(address))
        void fetch(address, { method: 'DELETE', credentials: 'include', keepalive: true })
    }
    shown.add(address)
    window.addEventListener('pagehide', leave)
    return () => {
      shown.delete(address)
      window.removeEventListener('pagehide', leave)
      setTimeout(() => shown.has(address) || leave())
    }
  }, [address])

  useEffect(() => {
    if (!drawerSlug) return
    const goBack = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || !event.target.closest('#document-locked-go-back'))
        return
      event.stopImmediatePropagation()
      closeModal('document-locked')
      closeModal(drawerSlug)
    }
    window.addEventListener('click', goBack, { capture: true })
    return () => window.removeEventListener('click', goBack, { capture: true })
  }, [drawerSlug, closeModal])
  return null
}
