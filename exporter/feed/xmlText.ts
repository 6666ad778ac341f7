/**
 * Characters that XML 1.0 cannot contain, not even escaped (production Char): most control characters, lone
 * surrogates, U+FFFE and U+FFFF.
 */
const unspeakable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Removes from a text the characters that XML cannot contain. The caller escapes the rest. */
export const xmlText = (text: string): string => text.replace(unspeakable, '')
