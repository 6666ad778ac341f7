'use client'
import type { ToldReason } from '@/collections/endpoints/answer'
import { sessionOver } from '@/components/desk/request/readAnswer'
import { SignInAgain } from '@/components/desk/saves/SignInAgain.client'

type Props = {
  title: string
  reasons: readonly ToldReason[]
  /** What leads to the place of a reason, where something does. */
  leadTo?: (path: ToldReason['path']) => (() => void) | null
}

/** Why something was refused: every reason at once. */
export function Reasons({ title, reasons, leadTo }: Props) {
  return (
    <div className="desk-reasons" role="alert">
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
