import type { Language } from '@/domain/Language'
import { displayDay } from './displayDay'

type Props = { instant: string; language: Language; timeZone: string }

export function DayView({ instant, language, timeZone }: Props) {
  return <time dateTime={instant}>{displayDay(instant, language, timeZone)}</time>
}
