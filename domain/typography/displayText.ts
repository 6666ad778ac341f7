import type { Language } from '@/domain/Language'
import { englishTypography } from './englishTypography'
import { frenchTypography } from './frenchTypography'

/**
 * Replaces each address while the rules run. If the text itself contains this character, it is handled in the same way
 * and restored.
 */
const mask = '\u{e000}'

/** Addresses, which must not change; punctuation after them belongs to the sentence. */
const addresses =
  /(?:https?:\/\/|www\.|mailto:)[^\s«»“”"<>]*[^\s«»“”"<>.,;:!?…)\]'’]|[^\s«»“”"<>()]+@[\w-]+(?:\.[\w-]+)+|\u{e000}/giu

/** Every address contains one of these: this quick test saves the full search for most texts. */
const mayHoldAddress = /:|www\.|@|\u{e000}/iu

const typography: Record<Language, (text: string) => string> = {
  fr: frenchTypography,
  en: englishTypography,
}

/**
 * Text with display typography: no-break spaces, apostrophes, quotation marks and ellipses of the language. For
 * display only, never for stored or digested text. Words and addresses do not change, nor does text with correct
 * typography. `before` is the displayed text before it on the same line, in another element.
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
