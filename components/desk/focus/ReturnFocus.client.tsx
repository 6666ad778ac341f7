'use client'
import { useModal } from '@payloadcms/ui'
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import { topModal } from '@/components/desk/saves/topModal'
import { heirOf } from './heirOf'

/**
 * Around the desk: the keyboard and the screen reader stay where the person is. A drawer that opens gets the focus, as
 * Payload gives it to it before its form is there. A control that loses the focus because it is disabled while it works
 * gets it back, and one that is taken off the page leaves it to what was around it.
 */
export function ReturnFocus({ children }: { children: ReactNode }) {
  const { modalState } = useModal()
  const slug = topModal(modalState)

  /** The drawer or dialog that had the focus once: from then on the person decides. */
  const entered = useRef<string | undefined>(undefined)

  const enterModal = useEffectEvent(() => {
    if (slug === entered.current) return
    const modal = slug ? document.getElementById(slug) : null
    if (slug && !modal) return
    // Its cross is there as soon as its form is.
    if (modal?.matches('.doc-drawer') && !modal.querySelector('.doc-drawer__header-close')) return
    entered.current = slug
    if (modal && !modal.contains(document.activeElement)) focus(modal)
  })
  useEffect(() => {
    let focused: HTMLElement | null = null
    let around: readonly HTMLElement[] = []
    let due = 0
    const restore = () => {
      enterModal()
      if (document.activeElement !== document.body) return
      const heir = heirOf(focused, around)
      if (heir) focus(heir)
    }
    const soon = () => {
      cancelAnimationFrame(due)
      // Whatever else moves the focus does so first.
      due = requestAnimationFrame(() => {
        due = requestAnimationFrame(restore)
      })
    }
    const onFocus = ({ target }: FocusEvent) => {
      focused = target instanceof HTMLElement ? target : null
      around = ancestorsOf(focused)
    }
    const onPointer = () => {
      focused = null
      around = []
    }
    const observer = new MutationObserver(soon)
    observer.observe(document.body, {
      attributes: true,
      attributeFilter: ['disabled', 'open'],
      childList: true,
      subtree: true,
    })
    window.addEventListener('focusin', onFocus, { capture: true })
    window.addEventListener('pointerdown', onPointer, { capture: true })
    return () => {
      observer.disconnect()
      cancelAnimationFrame(due)
      window.removeEventListener('focusin', onFocus, { capture: true })
      window.removeEventListener('pointerdown', onPointer, { capture: true })
    }
  }, [])
  return children
}

function focus(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1
  element.focus({ preventScroll: true })
}

function ancestorsOf(element: HTMLElement | null): readonly HTMLElement[] {
  const found: HTMLElement[] = []
  for (let one = element?.parentElement; one && one !== document.body; one = one.parentElement)
    found.push(one)
  return found
}
