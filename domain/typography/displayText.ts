import type { Language } from '@/domain/Language'
import { englishTypography } from './englishTypography'
import { frenchTypography } from './frenchTypography'

/** Stands for an address while the rules run. One in the text itself is treated alike, and so comes back. */
const mask = '\u{e000}'

/** Addresses, which nothing may change; punctuation at their end belongs to the sentence. */
const addresses =
  /(?:https?:\/\/|www\.|mailto:)[^\s«»“”"<>]*[^\s«»“”"<>.,;:!?…)\]'’]|[^\s«»“”"<>()]+@[\w-]+(?:\.[\w-]+)+|\u{e000}/giu

/** What every address has somewhere: looking for it first spares most texts the search. */
const mayHoldAddress = /:|www\.|@|\u{e000}/iu

const typography: Record<Language, (text: string) => string> = {
  fr: frenchTypography,
  en: englishTypography,
}

/**
 * Text as it is shown: no-break spaces, apostrophes, quotation marks and ellipses of the language. For display
 * only, never for what is stored or digested. Words and addresses stay as they are; text that is typographic
 * already is not changed. `before` is what stands before on the same line in another element, as it is shown.
 */
export function displayText(text: string, language: Language, before = ''): string {
  const found = mayHoldAddress.test(text) ? (text.match(addresses) ?? []) : []
  const masked = (found.length > 0 ? text.replace(addresses, mask) : text).replace(
    /(?<!\.)\.{3}(?!\.)/gu,
    '…',
  )
  const context = before.slice(-1).replace(mask, 'x')
  const shown = typography[language](context + masked).slice(context.length)
  const rest = found.values()
  return shown.replaceAll(mask, () => rest.next().value ?? mask)
}
