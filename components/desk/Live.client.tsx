'use client'
import { type ReactNode, useSyncExternalStore } from 'react'

const never = () => () => {}

/** A page can be read before it does anything; until then its buttons cannot be pressed in vain. */
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
