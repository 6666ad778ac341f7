/**
 * The words of a date without introductory words before it and punctuation after it: ": du 3 mai 2014." gives "3 mai
 * 2014".
 */
export function dateWords(text: string): string {
  return text
    .trim()
    .replace(/^[:–—-]\s*/, '')
    .replace(/^(?:du|de|au|of)\s/i, '')
    .replace(/\.$/, '')
}
