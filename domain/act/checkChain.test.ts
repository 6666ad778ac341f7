import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestOf } from '@/domain/digest/digestOf'
import { actVerbs } from './Act'
import { checkChain } from './checkChain'
import { parseAct } from './parseAct'
import { parseActDetail } from './parseActDetail'
import { sealAct } from './sealAct'

const salt = '0123456789abcdef0123456789abcdef'

function chainOf(length: number) {
  const acts: { text: string; digest: string }[] = []
  for (let sequence = 1; sequence <= length; sequence += 1) {
    acts.push(
      sealAct({
        sequence,
        at: '2014-05-20T08:00:00.000Z',
        verb: actVerbs[sequence % actVerbs.length] ?? 'openUpdate',
        subject: { type: 'update', id: `update-${sequence}` },
        digest: null,
        previous: acts.at(-1)?.digest ?? null,
        detail: { actor: { id: 'a', name: 'Ada Corvelle' }, reason: null, comment: 'Relu.' },
        salt,
      }),
    )
  }
  return { texts: acts.map(({ text }) => text), digests: acts.map(({ digest }) => digest) }
}

const { texts, digests } = chainOf(6)

describe('The digest of an act', () => {
  const act = sealAct({
    sequence: 1,
    at: '2014-05-20T08:00:00.000Z',
    verb: 'publishUpdate',
    subject: { type: 'update', id: 'update-1' },
    digest: 'a'.repeat(64),
    previous: null,
    detail: { actor: { id: 'a', name: 'Ada Corvelle' }, reason: 'Urgence.', comment: null },
    salt,
  })

  it('An act names no person, but its digest covers its detail', () => {
    expect(act.text).not.toContain('Corvelle')
    expect(act.text).not.toContain('Urgence')
    expect(parseAct(act.text).detail).toBe(digestOf(act.detailText))
    expect(parseActDetail(act.detailText)).toEqual({
      salt,
      actor: { id: 'a', name: 'Ada Corvelle' },
      reason: 'Urgence.',
      comment: null,
    })
  })

  it('An act has the digest of its text', () => {
    expect(act.digest).toBe(digestOf(act.text))
    expect(act.detailDigest).toBe(digestOf(act.detailText))
  })
})

describe('The chain of acts', () => {
  it('An unchanged record has no break, however long it is', () => {
    fc.assert(
      fc.property(fc.nat(20), (length) => {
        const chain = chainOf(length)
        expect(checkChain(chain.texts, chain.digests)).toEqual([])
      }),
    )
  })

  it.each([
    ['an act is missing', texts.toSpliced(2, 1), 3, ['gap', 'wrong-previous']],
    ['the first act is missing', texts.slice(1), 1, ['gap', 'wrong-previous']],
    ['an act is there twice', texts.toSpliced(2, 0, texts[1] ?? ''), 3, ['gap', 'wrong-previous']],
  ])('The record has a break where %s', (_, broken, sequence, faults) => {
    const breaks = checkChain(broken).filter((one) => one.sequence === sequence)
    expect(breaks.map(({ fault }) => fault)).toEqual(faults)
  })

  const alter = (index: number, turn: (text: string) => string) =>
    texts.with(index, turn(texts[index] ?? ''))

  it('The record has a break after an act of which a word was changed', () => {
    expect(checkChain(alter(2, (text) => text.replace('update-3', 'update-9')))).toEqual([
      { sequence: 4, fault: 'wrong-previous' },
    ])
  })

  it('A changed last act is found by its stored digest', () => {
    const broken = alter(5, (text) => text.replace('update-6', 'update-9'))
    expect(checkChain(broken, digests)).toEqual([{ sequence: 6, fault: 'wrong-digest' }])
  })

  it('The record has a break at an act whose text is not canonical', () => {
    expect(checkChain(alter(2, (text) => `${text} `))).toEqual([
      { sequence: 3, fault: 'unreadable' },
      { sequence: 4, fault: 'wrong-previous' },
    ])
  })
})
