'use client'
import type { ToldReason } from '@/collections/endpoints/answer'

type Props = { title: string; reasons: readonly ToldReason[] }

/** Why something was refused: every reason at once. */
export function Reasons({ title, reasons }: Props) {
  return (
    <div className="desk-reasons" role="alert">
      <p className="desk-reasons__title">{title}</p>
      <ul>
        {reasons.map(({ code, path, message }) => (
          <li key={`${code} ${path.join('.')}`}>{message}</li>
        ))}
      </ul>
    </div>
  )
}
