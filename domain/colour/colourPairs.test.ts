import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { colourPairs, decoration } from './colourPairs'
import { contrastOf } from './contrastOf'
import { papers } from './decideAccent'
import { tokensIn } from './tokensIn'

const sheet = (name: string) =>
  readFileSync(path.resolve(import.meta.dirname, '../../styles', name), 'utf8')
const palettes = tokensIn([sheet('colours.css'), sheet('comparison.css')].join('\n'))

describe.each(['light', 'dark'] as const)('On %s paper', (paper) => {
  const colours = palettes[paper]

  it.each(colourPairs)(
    'The colour $colour has enough contrast on $on ($least)',
    ({ colour, on, least }) => {
      const contrast = contrastOf(colours.get(colour) ?? '', colours.get(on) ?? '')
      expect(contrast).toBeGreaterThanOrEqual(least)
    },
  )

  it('The colour of links is decided on the paper of the style sheet', () => {
    expect(colours.get('paper')).toBe(papers[paper])
  })

  it('Every colour of the style sheet is in a checked pair or only decoration', () => {
    const seen = new Set([...colourPairs.flatMap(({ colour, on }) => [colour, on]), ...decoration])
    expect([...colours.keys()].toSorted()).toEqual([...seen].toSorted())
  })

  it('Every colour is given as six hexadecimal digits', () => {
    expect([...colours.values()].filter((value) => !/^#[0-9a-f]{6}$/.test(value))).toEqual([])
  })
})

it('Every colour has a different shade for dark paper', () => {
  const same = [...palettes.light].filter(([name, value]) => palettes.dark.get(name) === value)
  expect(same).toEqual([])
})
