/** What XML 1.0 cannot hold in any spelling (production Char): most control characters, halves of pairs, U+FFFE. */
const unspeakable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** A text as it may stand in XML; whoever writes it escapes it. */
export const xmlText = (text: string): string => text.replace(unspeakable, '')
