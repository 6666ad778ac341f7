import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { contrastOf } from './contrastOf'
import { decideAccent, papers } from './decideAccent'

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)

describe('The colour of links', () => {
  it('Every accepted colour of links can be read on both papers', () => {
    fc.assert(
      fc.property(hex, (colour) => {
        const decided = decideAccent(colour)
        const shades = decided.ok ? decided.value : { light: '#000000', dark: '#ffffff' }
        expect(shades.dark).toMatch(/^#[0-9a-f]{6}$/)
        expect(contrastOf(shades.light, papers.light)).toBeGreaterThanOrEqual(4.5)
        expect(contrastOf(shades.dark, papers.dark)).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })

  it('The colour of links on light paper is the given one', () => {
    expect(decideAccent(' #1A4F7A ')).toMatchObject({ ok: true, value: { light: '#1a4f7a' } })
  })

  it('The colour of links always has six digits, even when three would do', () => {
    expect(decideAccent('#00519c')).toMatchObject({ ok: true, value: { dark: '#77bbff' } })
  })

  it('A colour of links is refused when its contrast is too low or when it is not a colour', () => {
    expect(codesOf(decideAccent('#ffcc00'))).toEqual(['colour-too-light'])
    for (const none of ['red', '#fff', '1a4f7a', '#1a4f7a;}', '#1a4f7g', '']) {
      expect(codesOf(decideAccent(none))).toEqual(['colour-unreadable'])
    }
  })
})
