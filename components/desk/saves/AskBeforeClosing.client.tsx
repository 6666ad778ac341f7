'use client'
import { ConfirmationModal, useModal, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { topModal } from './topModal'
import { typedFields } from './typedFields'

const question = 'leave-typed-words'

/** Lists and menus that Escape closes. */
const lists =
  '.rs__menu, .react-datepicker-popper, .popup__content, .toolbar-popup__dropdown-items, .slash-menu-popup'

/** Payload's buttons that close a drawer and ask nothing: beside it, and in the header of one that has no form of its own. */
const closes = '.drawer__close, .drawer__header__close'

const isListOpen = () =>
  [...document.querySelectorAll(lists)].some((list) => list.checkVisibility())

/**
 * Around the desk: Escape closes only what is on top, and a drawer with words that are not saved asks first. Payload
 * closes the drawer at each Escape, also at one that closes a list in it, and only the cross in its header asks.
 */
export function AskBeforeClosing({ children }: { children: ReactNode }) {
  const { modalState, openModal, closeModal } = useModal()
  const { t } = useTranslation()
  const [leaving, setLeaving] = useState('')

  /** Whether closing what is on top is for this component and not for Payload. */
  const asks = useEffectEvent((): boolean => {
    const slug = topModal(modalState)
    const modal = slug && document.getElementById(slug)
    if (!modal) return false
    const cross = modal.querySelector('.doc-drawer__header-close')
    if (cross instanceof HTMLElement) {
      cross.click()
      return true
    }
    if (!typedFields.isTypedIn(modal)) return false
    setLeaving(slug)
    openModal(question)
    return true
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return
      // Payload's modals look at this old property only, everything else at `key`.
      if (isListOpen() || asks()) Object.defineProperty(event, 'keyCode', { value: 0 })
    }
    const onClick = (event: MouseEvent) => {
      const isClose = event.target instanceof Element && event.target.closest(closes)
      if (!isClose || !asks()) return
      event.preventDefault()
      event.stopPropagation()
    }
    const onFocus = ({ target }: FocusEvent) => typedFields.follow(target)
    window.addEventListener('keydown', onKey, { capture: true })
    window.addEventListener('click', onClick, { capture: true })
    window.addEventListener('focusin', onFocus, { capture: true })
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true })
      window.removeEventListener('click', onClick, { capture: true })
      window.removeEventListener('focusin', onFocus, { capture: true })
    }
  }, [])

  return (
    <>
      {children}
      <ConfirmationModal
        className="leave-typed-words"
        modalSlug={question}
        heading={t('general:leaveWithoutSaving')}
        body={t('general:changesNotSaved')}
        cancelLabel={t('general:stayOnThisPage')}
        confirmLabel={t('general:leaveAnyway')}
        onConfirm={() => closeModal(leaving)}
      />
    </>
  )
}
