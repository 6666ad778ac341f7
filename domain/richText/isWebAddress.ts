/** Whether a text is a whole http or https address, with nothing in it that a browser would silently remove. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/\\\p{Cc}][^\s\p{Cc}]*$/iu.test(text) && URL.canParse(text)
}
