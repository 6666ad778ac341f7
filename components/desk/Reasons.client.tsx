'use client'
import { useEffect, useRef } from 'react'
import type { DescribedReason } from '@/collections/endpoints/answer'
import { sessionOver } from '@/components/desk/request/parseAnswer'
import { SignInAgain } from '@/components/desk/saves/SignInAgain.client'

type Props = {
  title: string
  reasons: readonly DescribedReason[]
  /** Returns a function that goes to the place of a reason, or null where there is no such place. */
  leadTo?: (path: DescribedReason['path']) => (() => void) | null
}

/**
 * Why something was refused: all reasons at once. It scrolls them into view, because in a long form they may be above
 * what is visible.
 */
export function Reasons({ title, reasons, leadTo }: Props) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal is shown, another one of the same words too
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [reasons])
  return (
    <div className="desk-reasons" role="alert" ref={box}>
      <p className="desk-reasons__title">{title}</p>
      <ul>
        {reasons.map(({ code, path, message }) => {
          const lead = leadTo?.(path)
          return (
            <li key={`${code} ${path.join('.')}`}>
              {lead ? (
                <button type="button" className="desk-reasons__lead" onClick={lead}>
                  {message}
                </button>
              ) : code === sessionOver ? (
                <SignInAgain />
              ) : (
                message
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
