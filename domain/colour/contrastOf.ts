import Color from 'colorjs.io'

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export const contrastOf = (one: string, other: string): number =>
  new Color(one).contrast(new Color(other), 'WCAG21')
