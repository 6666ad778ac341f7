'use client'
import {
  useAuth,
  useConfig,
  useDocumentDrawerContext,
  useDocumentInfo,
  useFormModified,
  useModal,
} from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * The documents whose forms are shown, and those that may be locked because something was typed in them. Payload
 * mounts a form again when somebody takes over: this does not count as leaving.
 */
const shown = new Set<string>()
const typed = new Set<string>()

/**
 * A person who types locks the document, and others see that (Payload's document locks). Payload releases the lock
 * only after a save or when the form is closed by its own dialog; this releases it however the form is closed. In a
 * drawer, “go back” returns to the page under it, not to a list, and “take over” makes it editable.
 */
export function LeaveLock() {
  const { id, collectionSlug, currentEditor } = useDocumentInfo()
  const { user } = useAuth()
  const { config } = useConfig()
  const { drawerSlug, onDuplicate } = useDocumentDrawerContext()
  const { closeModal } = useModal()
  const isModified = useFormModified()

  const mine = new URLSearchParams({
    'where[document.relationTo][equals]': collectionSlug ?? '',
    'where[document.value][equals]': String(id),
    'where[user.value][equals]': String(user?.id),
  })
  const address = `${config.routes.api}/payload-locked-documents?${mine}`
  // Stays after a save: Payload may lock the document once more, in its response to what was typed before.
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

  // Its editors were rendered read-only, and Payload renders them again on a page only. In a drawer, what shows a
  // duplicate there renders the document of that id: here the same one.
  const holder = currentEditor instanceof Object ? currentEditor.id : currentEditor
  const before = useRef(holder)
  useEffect(() => {
    const isTakenOver = before.current && before.current !== holder && holder === user?.id
    before.current = holder
    if (drawerSlug && isTakenOver && id) void onDuplicate?.({ doc: { id } })
  }, [holder, user?.id, id, drawerSlug, onDuplicate])
  return null
}
