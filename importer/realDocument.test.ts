import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exportDocument } from '@/exporter/exportDocument'
import { publishedFromDraft } from '@/testing/any/publishedFromDraft'
import { realDocument } from '@/testing/invented/realDocument'
import { importDocument } from './importDocument'
import { importReport } from './importReport'

describe.runIf(realDocument !== null)('a real document is understood whole', () => {
  const bytes = new Uint8Array(realDocument === null ? [] : readFileSync(realDocument))
  const imported = importDocument(bytes)
  const { draft, unassigned, coverage, messages } = imported
  const claims = draft?.claims ?? []

  test('its claims, citations, responses and evidence are all found', () => {
    expect(claims.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(claims.map(({ citations }) => citations.length)).toEqual([1, 2, 3, 2, 1, 1, 2, 1])
    expect(claims.map(({ evidence }) => evidence.length)).toEqual([3, 0, 4, 0, 0, 2, 3, 0])
    expect(claims.map(({ response }) => response.children.length)).toEqual([1, 1, 2, 1, 2, 1, 3, 1])
    expect(draft?.introduction.children).toHaveLength(1)
  })

  test('its evidence is 6 pieces: one without a date, one with words of its own in one use', () => {
    expect(draft?.evidence).toHaveLength(6)
    expect(draft?.evidence.filter(({ date }) => date === null)).toHaveLength(1)
    const notes = claims.map(({ evidence }) => evidence.filter(({ note }) => note !== null).length)
    expect(notes).toEqual([0, 0, 0, 0, 0, 1, 0, 0])
  })

  test('its citations come from 3 outlets and keep their nested guillemets', () => {
    const citations = claims.flatMap((claim) => claim.citations)
    expect(new Set(citations.map(({ outlet }) => outlet.name)).size).toBe(3)
    expect(citations.every(({ date }) => date?.edtf)).toBe(true)
    expect(citations.filter(({ quote }) => /« .+ »/.test(quote))).toHaveLength(2)
    expect(citations.filter(({ quote }) => /^[«\s]|[»\s]$/.test(quote))).toEqual([])
  })

  test('its update line keeps its words', () => {
    expect(draft?.updateLine).toEqual({ words: 'Mise à Jour Mai 2014', edtf: '2014-05' })
  })

  test('nothing is left over and nothing looks wrong', () => {
    expect(coverage).toBe(1)
    expect(unassigned).toEqual([])
    expect(messages.map(({ code }) => code)).toEqual(['finalNewlineMissing'])
    expect(importReport(imported).claims).toHaveLength(8)
  })

  test('it comes back byte for byte', () => {
    const text = draft && exportDocument(publishedFromDraft(draft))
    expect(text && Buffer.from(text).equals(bytes)).toBe(true)
  })
})
