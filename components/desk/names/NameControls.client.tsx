'use client'
import { type ReactNode, useEffect } from 'react'
import { useDesk } from '@/components/desk/request/useDesk'
import { mendRoles } from './mendRoles'
import { nameControls } from './nameControls'
import { tieLabels } from './tieLabels'
import { translateAnnouncements } from './translateAnnouncements'
import { translateTexts } from './translateTexts'

/** Around the desk: names controls, those that Payload shows later too. */
export function NameControls({ children }: { children: ReactNode }) {
  const { controls } = useDesk().words
  useEffect(() => {
    let due = 0
    const name = () => {
      due = 0
      tieLabels(document.body)
      nameControls(document.body, controls)
      translateTexts(document.body, controls)
      mendRoles(document.body)
    }
    const soon = () => {
      due ||= requestAnimationFrame(name)
    }
    name()
    const observer = new MutationObserver(() => {
      translateAnnouncements(document.body, controls.announcements)
      soon()
    })
    observer.observe(document.body, {
      attributes: true,
      attributeFilter: ['aria-label', 'title', 'id'],
      characterData: true,
      childList: true,
      subtree: true,
    })
    return () => {
      observer.disconnect()
      cancelAnimationFrame(due)
    }
  }, [controls])
  return children
}
