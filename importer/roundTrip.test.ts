import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultLabels } from '@/domain/draft/defaultLabels'
import { exportDocument } from '@/exporter/exportDocument'
import { anyPlainDraft } from '@/testing/any/anyPlainDraft'
import { publishedFromDraft } from '@/testing/any/publishedFromDraft'
import { fixtureText } from '@/testing/invented/fixtureText'
import { importDocument } from './importDocument'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('what the plain document carries is never lost', () => {
  test('a draft that is published, exported and imported is the same draft', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(anyPlainDraft, (draft) => {
        const text = exportDocument(publishedFromDraft(draft))
        const imported = importDocument(bytes(text))
        expect(imported.draft).toEqual(draft)
        expect(imported).toMatchObject({ coverage: 1, unassigned: [] })
        expect(imported.messages.map(({ code }) => code)).not.toContain('layoutDiffers')
      }),
      { numRuns: 200 },
    )
  })

  // Of one label alone this cannot be said: “allegation” is French as well.
  test('a document with the default labels of its language is imported in that language', () => {
    const { draft } = importDocument(bytes(fixtureText('en')))
    const withDefaults = draft && { ...draft, labels: defaultLabels.en }
    const text = withDefaults ? exportDocument(publishedFromDraft(withDefaults)) : ''
    expect(text).toContain('Allegation 1')
    expect(importDocument(bytes(text)).draft).toEqual(withDefaults)
  })
})
