/** Of text (WCAG 2.2, 1.4.3), and of what has to be seen to read or use a page (1.4.11). */
const text = 4.5
const shape = 3

/** A colour on what it stands on, both by their names in `styles/`; `least` is the contrast that it needs there. */
export type ColourPair = { colour: string; on: string; least: typeof text | typeof shape }

/** Every pair that a page of the press room shows. What is on none of them is never shown together. */
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

/** Colours that only part what space parts already. */
export const decoration: readonly string[] = ['line']
