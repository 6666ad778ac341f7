import type { CollectionBeforeValidateHook } from 'payload'
import { fillWrittenDate } from '@/collections/hooks/fillWrittenDate'
import { parseUpdateLine } from '@/domain/date/parseUpdateLine'
import { defaultLabels } from '@/domain/draft/defaultLabels'
import { isLanguage } from '@/domain/Language'
import { slugOf } from '@/domain/slug/slugOf'

/** Fills what follows from the title and the language where no value is given: address, labels, standard date. */
export const fillDossier: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data) return data
  const language = data.language ?? originalDoc?.language ?? 'fr'
  if (!isLanguage(language)) return data
  const title = data.title ?? originalDoc?.title ?? ''
  const labels = Object.fromEntries(
    Object.entries(defaultLabels[language]).map(([name, words]) => [
      name,
      data.labels?.[name] || originalDoc?.labels?.[name] || words,
    ]),
  )
  const readLine = (words: string) =>
    parseUpdateLine(words, String(labels.update ?? ''), language).edtf
  return {
    ...data,
    labels,
    slug: data.slug || originalDoc?.slug || slugOf(title),
    ...(data.updateLine
      ? { updateLine: fillWrittenDate(data.updateLine, readLine, originalDoc?.updateLine) }
      : {}),
  }
}
