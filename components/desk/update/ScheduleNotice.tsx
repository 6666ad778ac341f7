import type { Language } from '@/domain/Language'
import { updateWords } from '@/locales/updateWords'
import type { LocalizedUpdate } from './localizeUpdate'

type Props = { schedule: NonNullable<LocalizedUpdate['schedule']>; language: Language }

/** When an update will be published, or should have been, and what stands against it. */
export function ScheduleNotice({ schedule, language }: Props) {
  const words = updateWords(language)
  const { failures, failure, isGivenUp, lostRight } = schedule
  const isStopped = isGivenUp || lostRight !== null
  return (
    <div className="desk-notice">
      <p>{(isStopped ? words.wasDue : words.due)(schedule.words)}</p>
      {failures > 0 && (
        <p>
          {words.failed(failures)} {failure.join(' ')}
        </p>
      )}
      {lostRight !== null && !isGivenUp && <p>{words.lostRight(lostRight)}</p>}
      {isGivenUp && <p>{words.gaveUp}</p>}
    </div>
  )
}
