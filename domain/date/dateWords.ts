/** The words of a date without what leads to it and ends it: ": du 3 mai 2014." is "3 mai 2014". */
export function dateWords(text: string): string {
  return text
    .trim()
    .replace(/^[:–—-]\s*/, '')
    .replace(/^(?:du|de|au|of)\s/i, '')
    .replace(/\.$/, '')
}
