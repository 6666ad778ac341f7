/** Whether a text is a complete http or https address, without characters that a browser would silently remove. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/\\\p{Cc}][^\s\p{Cc}]*$/iu.test(text) && URL.canParse(text)
}
