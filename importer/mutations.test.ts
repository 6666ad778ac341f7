import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeDraft } from '@/domain/plainDocument/writeDraft'
import { anyPlainDraft } from '@/testing/any/anyPlainDraft'
import { sourceFaults } from '@/testing/document/sourceFaults'
import { fixtureText } from '@/testing/invented/fixtureText'
import { buildDraft } from './draft/buildDraft'
import { importDocument } from './importDocument'
import { splitBlocks } from './readers/plainText/splitBlocks'
import { accountFor } from './source/accountFor'
import { parseStructure } from './structure/parseStructure'
import { spansOf } from './structure/spansOf'

const addMessage = () => {}
const sourceOf = (text: string) => ({ text, blocks: splitBlocks(text) })
const nonBlank = (text: string) => text.replace(/\s/g, '')

const scrap = fc.oneof(
  fc.constantFrom(
    ...['\n', '\n\n', ' ', '\u00a0', '«', '»', '“', '”', '"', '(', ')', ',', ':', ' : ', '.', '- '],
    ...[
      '1. ',
      '  ',
      '> ',
      'Liens :\n',
      'Réponse : ',
      'Citation : ',
      'Citations : «',
      '2014',
      '{n}',
    ],
    ...['Contre-vérité numéro 1 : ', 'Claim 2: ', 'Mise à jour mai 2014', '31 juin 2013 : '],
    ...[
      'https://a.example/b',
      '[a](https://b.example)',
      'mailto:a@b.example',
      '\ufeff',
      '😀',
      '\u0301',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
)

const start = fc.oneof(
  fc.constantFrom(fixtureText('fr'), fixtureText('en')),
  anyPlainDraft.map(writeDraft),
  fc.array(scrap, { maxLength: 40 }).map((scraps) => scraps.join('')),
)

const edit = fc.record({ at: fc.nat(), length: fc.nat({ max: 60 }), scrap })

/** A document after somebody's hand has slipped a few times. */
const mutated = fc
  .tuple(start, fc.array(edit, { maxLength: 6 }))
  .map(([text, edits]) =>
    edits.reduce((before, { at, length, scrap: inserted }) => {
      const place = at % (before.length + 1)
      return before.slice(0, place) + inserted + before.slice(place + length)
    }, text),
  )
  .map((text) => text.replace(/\p{Surrogate}/gu, ''))

describe('whatever the document, no character is lost', () => {
  test('every character is in a field, in a mark of structure, or left over', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const source = sourceOf(text)
        expect(sourceFaults(source)).toEqual([])
        const structure = parseStructure(source, { addMessage })
        const { fields, marks } = spansOf(structure)
        for (const span of [...fields, ...marks]) {
          expect(text.slice(span.start, span.start + span.text.length)).toBe(span.text)
        }
        const { coverage, unassigned } = accountFor(source, [...fields, ...marks])
        const left = nonBlank(unassigned.map((span) => span.text).join('')).length
        const all = nonBlank(text).length
        const taken = nonBlank([...fields, ...marks].map((span) => span.text).join('')).length
        expect(taken + left).toBe(all)
        expect(Math.round(coverage * all)).toBe(all === 0 ? 0 : all - left)
        for (const span of unassigned) {
          expect(text.split('\n')[span.line - 1]).toContain(span.text)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('every field of the structure is in the draft', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const source = sourceOf(text)
        const structure = parseStructure(source, { addMessage })
        const written = nonBlank(writeDraft(buildDraft(structure, source, { addMessage })))
        for (const field of spansOf(structure).fields) {
          expect(written).toContain(nonBlank(field.text))
        }
      }),
      { numRuns: 200 },
    )
  })

  test('any bytes have a result, and a refusal has its reason', { timeout: 60_000 }, () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      mutated.map((text) => new TextEncoder().encode(text)),
      mutated.map((text) => new Uint8Array(Buffer.from(text, 'latin1'))),
      mutated.map((text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))),
    )
    fc.assert(
      fc.property(bytes, (input) => {
        const { draft, coverage, unassigned, messages } = importDocument(input)
        const errors = messages.filter(({ level }) => level === 'error')
        expect(draft === null).toBe(errors.length > 0)
        expect(coverage).toBeGreaterThanOrEqual(0)
        expect(coverage === 1).toBe(unassigned.length === 0 && !isUnread(errors))
      }),
      { numRuns: 200 },
    )
  })
})

function isUnread(errors: readonly { code: string }[]): boolean {
  return errors.some(({ code }) => ['empty', 'notText', 'tooLarge'].includes(code))
}
