import { withdrawalDay } from '@/domain/edition/withdrawalDay'
import type { Language } from '@/domain/Language'
import { updateWords } from '@/locales/updateWords'
import type { LocalizedUpdate } from './localizeUpdate'

type Props = {
  update: Pick<LocalizedUpdate, 'state' | 'isStanding' | 'comparison' | 'zone'>
  language: Language
}

/**
 * The day that readers will read of a proposed withdrawal. It is part of the text that is reviewed, and so the one of
 * the proposal; nothing once the update is closed.
 */
export function WithdrawalDay({ update, language }: Props) {
  const { state, isStanding, comparison, zone } = update
  if (!isStanding || state === 'published' || state === 'abandoned') return null
  const changes = comparison.is === 'first' ? [] : comparison.changes
  const withdrawal = changes.find(
    (change) => change.kind === 'claimWithdrawn' || change.kind === 'dossierWithdrawn',
  )
  if (!withdrawal || !('reason' in withdrawal)) return null
  const { date, reason } = withdrawal
  const day = withdrawalDay({ is: 'withdrawn', date, reason }, language, zone)
  return <p className="desk-notice">{updateWords(language).withdrawalDay(day)}</p>
}
