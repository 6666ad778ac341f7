import Color from 'colorjs.io'
import { accepted, type Result, refused } from '@/domain/Reason'
import { contrastOf } from './contrastOf'

/** The background colour of `styles/colours.css`, light and dark. */
export const papers = { light: '#fbfaf7', dark: '#171614' } as const

/** WCAG 2.2, success criterion 1.4.3. */
const leastContrast = 4.5

/** The lightness of a colour that is readable on the dark background (OKLCH, 0 to 1). */
const lightOnDark = 0.78

/** A colour for links, on each background: `#rrggbb`. */
export type Accent = { light: string; dark: string }

/**
 * Whether links can have this colour, given as `#rrggbb`: it needs enough contrast on the light background. On the
 * dark one, links have the same hue with a fixed lightness.
 */
export function decideAccent(written: string): Result<Accent> {
  const light = written.trim().toLowerCase()
  if (!/^#[0-9a-f]{6}$/.test(light)) return refused({ code: 'colour-unreadable', path: ['accent'] })
  const contrast = contrastOf(light, papers.light)
  if (contrast < leastContrast) {
    const values = { contrast: contrast.toFixed(1), least: leastContrast }
    return refused({ code: 'colour-too-light', path: ['accent'], values })
  }
  const shade = new Color(light).to('oklch')
  shade.l = lightOnDark
  const dark = shade
    .to('srgb')
    .toGamut({ space: 'srgb' })
    .toString({ format: 'hex', collapse: false })
  return accepted({ light, dark })
}
