'use client'
import { type ReactNode, useSyncExternalStore } from 'react'

const never = () => () => {}

/** A page is readable before its scripts run. Until then its buttons are disabled, so that no press is lost. */
export function Live({ className, children }: { className: string; children: ReactNode }) {
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return (
    <div className={className} inert={!isLive}>
      {children}
    </div>
  )
}
