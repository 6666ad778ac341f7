/** The box that the words of a picture have, in pixels, and the height of a line of them as a share of their size. */
export const box = { width: 1010, height: 280 }
export const lineHeight = 1.22

/** The mean width of a letter of Source Serif as a share of its size, and what lines lose at their ends. */
const letterWidth = 0.45
const lostAtLineEnds = 0.88

const sizes = [72, 64, 56, 50, 44, 38, 34] as const

/**
 * The largest size, in pixels, at which a text of that length fits the box, and the number of lines of that size.
 * Longer text is cut after the last line, with an ellipsis.
 */
export function textFit(length: number): { size: number; lines: number } {
  const fits = sizes.find((size) => roomAt(size) >= length) ?? Math.min(...sizes)
  return { size: fits, lines: linesAt(fits) }
}

const linesAt = (size: number) => Math.floor(box.height / (size * lineHeight))

const roomAt = (size: number) =>
  Math.floor((linesAt(size) * box.width * lostAtLineEnds) / (size * letterWidth))
