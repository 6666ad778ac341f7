const breaks = /\s*[\n\v\f\r\u2028\u2029]\s*/gu

/**
 * A text on one line: each line break, with the blanks around it, becomes one space, and those at the edges are cut.
 * Nothing is lost: pages show such a text on one line already. A text without line breaks is returned unchanged.
 */
export const flattenLines = (text: string): string =>
  text.replace(breaks, (found, at: number) =>
    at === 0 || at + found.length === text.length ? '' : ' ',
  )
