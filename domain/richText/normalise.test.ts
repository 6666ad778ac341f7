import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRichText } from '@/testing/any/anyRichText'
import { normalise } from './normalise'
import type { Inline, RichText } from './RichText'

const line = (...children: Inline[]): RichText => ({
  type: 'root',
  children: [{ type: 'paragraph', children }],
})
const text = (value: string) => ({ type: 'text', value }) as const
const emphasis = (value: string) => ({ type: 'emphasis', children: [text(value)] }) as const

describe('normalise', () => {
  it('A second normalisation changes nothing', () => {
    fc.assert(
      fc.property(anyRichText, (any) => {
        expect(normalise(normalise(any))).toEqual(normalise(any))
      }),
    )
  })

  it('Neighbours with equal marks are merged', () => {
    const strong = { type: 'strong', children: [text('c'), emphasis('d')] } as const
    const more = { type: 'strong', children: [emphasis('e'), text('f')] } as const
    expect(normalise(line(text('a'), text('b'), strong, more))).toEqual(
      line(text('ab'), { type: 'strong', children: [text('c'), emphasis('de'), text('f')] }),
    )
  })

  it('Elements without words are left out', () => {
    const link = { type: 'link', url: 'https://exemple.fr', children: [text('')] } as const
    expect(
      normalise(line(text(''), link, text('a'), { type: 'strong', children: [] }, text('b'))),
    ).toEqual(line(text('ab')))
  })

  it('Line feeds become breaks, and breaks stay as they are', () => {
    expect(normalise(line(text('a\n\nb'), { type: 'break' }))).toEqual(
      line(text('a'), { type: 'break' }, { type: 'break' }, text('b'), { type: 'break' }),
    )
  })

  it('Two neighbouring links stay separate', () => {
    const link = { type: 'link', url: 'https://exemple.fr', children: [text('a')] } as const
    expect(normalise(line(link, link))).toEqual(line(link, link))
  })
})
