import { displayDay } from '@/domain/date/displayDay'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'

type Props = { instant: string; language: Language; timeZone: string }

export function DayView({ instant, language, timeZone }: Props) {
  const words = displayText(displayDay(instant, language, timeZone), language)
  return <time dateTime={instant}>{words}</time>
}
