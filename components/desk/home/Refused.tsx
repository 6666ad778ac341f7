import type { Language } from '@/domain/Language'
import type { Reason } from '@/domain/Reason'
import { describeReason } from '@/locales/describeReason'

/** Why somebody may not read the first page of the desk. */
export function Refused({ reasons, language }: { reasons: readonly Reason[]; language: Language }) {
  return (
    <div className="home gutter--left gutter--right">
      {reasons.map((reason) => (
        <p key={reason.code}>{describeReason(reason, language)}</p>
      ))}
    </div>
  )
}
