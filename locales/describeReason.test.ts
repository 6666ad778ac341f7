import { describe, expect, it } from 'vitest'
import { type Language, languages } from '@/domain/Language'
import type { Reason } from '@/domain/Reason'
import { reasonCodes } from '@/domain/ReasonCode'
import { displayText } from '@/domain/typography/displayText'
import { describeReason } from './describeReason'
import { reasons as english } from './en/reasons'
import { reasons as french } from './fr/reasons'

const words: Record<Language, Readonly<Record<string, string>>> = { fr: french, en: english }
const placeholders = (message: string | undefined) => message?.match(/\{\w+\}/g)?.sort() ?? []

describe('the words of the reasons', () => {
  it.each([
    ['the codes', reasonCodes],
    ['French', Object.keys(french)],
    ['English', Object.keys(english)],
  ])('stand in alphabetical order, each once (%s)', (_, codes) => {
    expect(codes).toEqual([...new Set(reasonCodes)].toSorted())
  })

  it.each(Object.entries(french))('%s takes the same values in both languages', (code, message) => {
    expect(placeholders(words.en[code])).toEqual(placeholders(message))
  })

  it.each(languages)('follow the typography of their language (%s)', (language) => {
    const messages = Object.values(words[language])
    expect(messages).toEqual(messages.map((message) => displayText(message, language)))
  })
})

describe('describeReason', () => {
  it('fills in the values', () => {
    const reason: Reason = { code: 'slug-too-long', path: ['slug'], values: { most: 80 } }
    expect(describeReason(reason, 'fr')).toBe(
      'L’adresse est trop longue\u{a0}: 80 caractères au plus.',
    )
    expect(describeReason(reason, 'en')).toBe('The address is too long: 80 characters at most.')
  })

  it('keeps dollar signs and braces of a value as they are', () => {
    const values = { slug: '$& {most}' }
    expect(describeReason({ code: 'slug-reserved', path: [], values }, 'en')).toContain(
      '“$& {most}”',
    )
  })

  it('marks a value that is missing', () => {
    expect(describeReason({ code: 'slug-too-long', path: [] }, 'en')).toContain(': … characters')
  })
})
