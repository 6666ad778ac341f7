import type { WrittenDate } from '@/domain/date/WrittenDate'
import type { Draft } from '@/domain/draft/Draft'

/** The dates of everything that an edition refers to: citations and evidence, not its update line. */
export const datesIn = ({ claims, evidence }: Draft): readonly WrittenDate[] =>
  [...claims.flatMap(({ citations }) => citations), ...evidence].flatMap(({ date }) =>
    date ? [date] : [],
  )
