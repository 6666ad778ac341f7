import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '@/domain/Language'
import { type Inline, type RichText, richTextSchema } from '@/domain/richText/RichText'
import { anyRichText } from '@/testing/any/anyRichText'
import { displayRichText } from './displayRichText'

const line = (...children: Inline[]): RichText => ({
  type: 'root',
  children: [{ type: 'paragraph', children }],
})
const text = (value: string) => ({ type: 'text', value }) as const
const strong = (value: string) => ({ type: 'strong', children: [text(value)] }) as const

describe('displayRichText', () => {
  it('A displayed rich text does not change when it is displayed again', () => {
    fc.assert(
      fc.property(anyRichText, fc.constantFrom(...languages), (any, language) => {
        const shown = displayRichText(any, language)
        expect(richTextSchema.parse(shown)).toEqual(shown)
        expect(displayRichText(shown, language)).toEqual(shown)
      }),
    )
  })

  it('The typography of a sentence works across its marks', () => {
    expect(displayRichText(line(text('"'), strong("It's true"), text('" he said')), 'en')).toEqual(
      line(text('“'), strong('It’s true'), text('” he said')),
    )
    expect(displayRichText(line(text('«'), strong('Non'), text('»: oui')), 'fr')).toEqual(
      line(text('«'), strong('\u{a0}Non'), text('\u{a0}»\u{a0}: oui')),
    )
  })

  it('The typography starts again after a break', () => {
    expect(displayRichText(line(text('a'), { type: 'break' }, text('"b"')), 'en')).toEqual(
      line(text('a'), { type: 'break' }, text('“b”')),
    )
  })
})
