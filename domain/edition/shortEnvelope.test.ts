import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from '@/domain/canonical/canonicalText'
import { digestOf } from '@/domain/digest/digestOf'
import type { Envelope, PartReference } from './Edition'
import { envelopeExpander, isShort, lastWhole, placeOfShort, shortEnvelope } from './shortEnvelope'

const dossier = { id: 'dossier', language: 'fr' as const }
const reference = (name: number): PartReference => ({
  kind: 'citation',
  id: `citation ${name % 20}`,
  claim: { id: 'claim', number: 1 },
  digest: digestOf(String(name)),
})
const envelopeOf = (
  number: number,
  previous: string | null,
  names: readonly number[],
): Envelope => ({
  format: 'point-par-point/1',
  dossier,
  number,
  previous,
  class: 'minor',
  ...(number % 3 === 0
    ? { origin: 'reconstructed', stated: { words: 'été « 2013 »', edtf: '2013', basis: 'Le site' } }
    : { origin: 'published' }),
  parts: names.map(reference),
})

type Stored = { digest: string; envelope: string; text: string }

/** The editions of a dossier whose editions have these parts. */
function publish(editions: readonly (readonly number[])[]): readonly Stored[] {
  const stored: Stored[] = []
  let before: Envelope | null = null
  for (const [index, names] of editions.entries()) {
    const envelope = envelopeOf(index + 1, stored.at(-1)?.digest ?? null, names)
    const text = canonicalText(envelope)
    const digest = digestOf(`edition of ${text}`)
    stored.push({ digest, envelope: shortEnvelope(envelope, before), text })
    before = envelope
  }
  return stored
}

const anyParts = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 30 })
const anyHistory = fc.array(anyParts, { minLength: 1, maxLength: 80 })

describe('The stored text of an envelope', () => {
  it('gives back the canonical text, whatever came, went and moved since the edition before', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const stored = publish(history)
        const expand = envelopeExpander(stored)
        expect(stored.map(({ envelope }) => expand(envelope))).toEqual(
          stored.map(({ text }) => text),
        )
      }),
    )
  })

  it('needs only the editions from the last whole one to the one before it', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const stored = publish(history)
        const last = stored.length
        const before = stored.slice(lastWhole(last) - 1, last - 1)
        expect(envelopeExpander(before)(stored.at(-1)?.envelope ?? '')).toBe(stored.at(-1)?.text)
      }),
    )
  })

  it('names no part that the edition before has, and is of the first, the 33rd and the 65th edition the whole text', () => {
    const parts = Array.from({ length: 60 }, (_, index) => index)
    const stored = publish(Array.from({ length: 66 }, (_, turn) => [...parts.slice(1), 60 + turn]))
    const whole = stored.flatMap(({ envelope, text }, index) =>
      envelope === text ? [index + 1] : [],
    )
    expect(whole).toEqual([1, 33, 65])
    expect(stored[1]?.envelope).toBe(
      canonicalText({
        base: stored[0]?.digest,
        class: 'minor',
        dossier,
        format: 'point-par-point/1',
        number: 2,
        origin: 'published',
        parts: [[0, 59], reference(61)],
      }),
    )
    expect(isShort(stored[1]?.envelope ?? '')).toBe(true)
    expect(isShort(stored[0]?.envelope ?? '')).toBe(false)
    expect(placeOfShort(stored[1]?.envelope ?? '')).toEqual({ dossier: 'dossier', number: 2 })
  })

  it('is the whole text where the edition before is damaged', () => {
    const envelope = envelopeOf(2, digestOf('before'), [1])
    expect(shortEnvelope(envelope, null)).toBe(canonicalText(envelope))
  })

  it.each([
    ['is cut', (text: string) => text.slice(0, -9)],
    ['names another edition', (text: string) => text.replace(/"base":"./, '"base":"x')],
    ['has another number of parts', (text: string) => text.replace('[0,2]', '[0,1]')],
  ])('gives a text with another digest, and no error, where it %s', (_, alter) => {
    const [first, second] = publish([
      [1, 2],
      [1, 2, 3],
    ])
    const altered = alter(second?.envelope ?? '')
    expect(altered).not.toBe(second?.envelope)
    const expand = envelopeExpander([first ?? expect.fail()])
    expect(digestOf(expand(altered))).not.toBe(digestOf(second?.text ?? ''))
  })

  it('gives a text with another digest where the edition before was altered or is missing', () => {
    const [first, second] = publish([
      [1, 2],
      [1, 2, 3],
    ])
    const { digest = '', envelope = '' } = first ?? {}
    const before = [
      [],
      [{ digest, envelope: envelope.replace('citation 1', 'citation 9') }],
      [{ digest, envelope: '{' }],
      [{ digest: digestOf('other'), envelope }],
    ]
    for (const each of before)
      expect(digestOf(envelopeExpander(each)(second?.envelope ?? ''))).not.toBe(
        digestOf(second?.text ?? ''),
      )
  })
})
