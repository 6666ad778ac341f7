import { displayDay } from '@/domain/date/displayDay'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'

/** The same as `EditionDate`, as plain words. */
export const editionDay = (
  { stated, publishedAt }: Pick<EditionSummary, 'stated' | 'publishedAt'>,
  language: Language,
  timeZone: string,
) => stated?.words ?? displayDay(publishedAt, language, timeZone)
