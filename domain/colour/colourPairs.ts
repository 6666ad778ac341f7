/**
 * The contrast that text needs (WCAG 2.2, 1.4.3), and that shapes need which users must see to read or use a page
 * (1.4.11).
 */
const text = 4.5
const shape = 3

/** A colour and its background, by their names in `styles/`; `least` is the minimum contrast. */
export type ColourPair = { colour: string; on: string; least: typeof text | typeof shape }

/** Every pair that a page of the press room uses. Other colours never appear together. */
export const colourPairs: readonly ColourPair[] = [
  ...['paper', 'mark', 'inserted', 'removed'].flatMap((on) =>
    ['ink', 'soft', 'accent'].map((colour) => ({ colour, on, least: text }) as const),
  ),
  { colour: 'paper', on: 'ink', least: text },
  { colour: 'paper', on: 'accent', least: text },
  { colour: 'hatch', on: 'paper', least: shape },
  { colour: 'inserted-line', on: 'inserted', least: shape },
  { colour: 'removed-line', on: 'removed', least: shape },
]

/** Decorative colours: they separate areas that are already separated by space. */
export const decoration: readonly string[] = ['line']
