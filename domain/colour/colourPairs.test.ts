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

  it.each(colourPairs)('$colour can be told from $on ($least)', ({ colour, on, least }) => {
    const contrast = contrastOf(colours.get(colour) ?? '', colours.get(on) ?? '')
    expect(contrast).toBeGreaterThanOrEqual(least)
  })

  it('is the paper from which the colour of links is decided', () => {
    expect(colours.get('paper')).toBe(papers[paper])
  })

  it('stands no colour that nobody has looked at', () => {
    const seen = new Set([...colourPairs.flatMap(({ colour, on }) => [colour, on]), ...decoration])
    expect([...colours.keys()].toSorted()).toEqual([...seen].toSorted())
  })

  it('is every colour one of its own', () => {
    expect([...colours.values()].filter((value) => !/^#[0-9a-f]{6}$/.test(value))).toEqual([])
  })
})

it('has a dark shade of every colour', () => {
  const same = [...palettes.light].filter(([name, value]) => palettes.dark.get(name) === value)
  expect(same).toEqual([])
})
