import { isBlank } from './isBlank'

/** The text without blanks at its edges; null if no character of it is visible, or if there is no text. */
export const visibleText = (text: string | null | undefined): string | null =>
  text === null || text === undefined || isBlank(text) ? null : text.trim()
