import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAct } from '@/domain/act/parseAct'
import { parseActDetail } from '@/domain/act/parseActDetail'
import { sealAct } from '@/domain/act/sealAct'
import { canonicalText } from '@/domain/canonical/canonicalText'
import { digestOf } from '@/domain/digest/digestOf'
import { assembleEdition } from './assembleEdition'
import { buildCandidate } from './buildCandidate'
import { claimKinds, type Piece } from './Piece'
import { parseEdition } from './parseEdition'
import { parseEnvelope } from './parseEnvelope'
import { parsePart } from './parsePart'
import { parseParts } from './parseParts'
import { sealEdition } from './sealEdition'

const page = readFileSync(new URL('../../docs/contracts/edition.md', import.meta.url), 'utf8')
const blocks = page.matchAll(/^### (.+)\n\n```text\n(.+)\n```\n\nSHA-256: `(\w+)`$/gm)
const example = [...blocks].map(([, title = '', text = '', digest = '']) => ({
  title,
  text,
  digest,
}))
const blockOf = (wanted: string) => {
  const block = example.find(({ title }) => title === wanted)
  if (!block) throw new Error(`The example has no ${wanted}`)
  return block
}

const partBlocks = example.slice(0, 8)
const envelope = parseEnvelope(blockOf('Envelope').text)
const edition = parseEdition(blockOf('Edition').text)

describe('the example of the contract', () => {
  it('The example of the contract has every kind of record once', () => {
    expect(example.map(({ title }) => title)).toEqual([
      'Part: head',
      'Part: introduction',
      'Part: claim',
      'Part: citation',
      'Part: response',
      'Part: evidence',
      'Part: updateLine',
      'Part: note',
      'Envelope',
      'Edition',
      'Detail record',
      'Act',
    ])
  })

  it.each(example)(
    'The example of the contract gives the digest of its canonical text: $title',
    ({ text, digest }) => {
      expect(canonicalText(JSON.parse(text))).toBe(text)
      expect(digestOf(text)).toBe(digest)
    },
  )

  it('The example of the contract is an edition whose digests lead from one to the next', () => {
    expect(envelope.parts.map(({ digest }) => digest)).toEqual(
      partBlocks.map(({ digest }) => digest),
    )
    expect(edition.candidate).toBe(blockOf('Envelope').digest)
    const assembled = assembleEdition({
      edition: blockOf('Edition').text,
      envelope: blockOf('Envelope').text,
      parts: parseParts(new Map(partBlocks.map(({ digest, text }) => [digest, text]))),
    })
    expect(assembled.digest).toBe(blockOf('Edition').digest)
    expect(assembled.claims[0]?.evidence[0]?.file?.sha256).toBe(digestOf('avis'))
  })

  it('The example of the contract comes out the same when it is made again from its content and salts', () => {
    const parts = partBlocks.map(({ text }) => parsePart(text))
    const salts = parts.map(({ salt }) => salt)
    const claim = envelope.parts.find(({ kind }) => kind === 'claim')?.claim
    const pieces = parts.map(({ salt: _, ...content }) => {
      const hangs = claimKinds.some((kind) => kind === content.kind)
      return (hangs ? { ...content, claim } : content) as Piece // read from the page, its kind and claim fit
    })
    const newSalt = () => salts.shift() ?? ''
    const { dossier, number, previous } = envelope
    const candidate = buildCandidate({
      ...{ dossier, number, previous, class: envelope.class, stated: null },
      ...{ pieces, known: [], newSalt },
    })
    expect(candidate.text).toBe(blockOf('Envelope').text)
    expect(sealEdition({ candidate, publishedAt: edition.publishedAt }).text).toBe(
      blockOf('Edition').text,
    )
  })

  it('The example of the contract was published by its act', () => {
    const { text, digest } = blockOf('Act')
    const { detail: _, format: __, ...act } = parseAct(text)
    const { salt, ...detail } = parseActDetail(blockOf('Detail record').text)
    expect(act.digest).toBe(blockOf('Edition').digest)
    expect(sealAct({ ...act, detail, salt })).toEqual({
      text,
      digest,
      detailText: blockOf('Detail record').text,
      detailDigest: blockOf('Detail record').digest,
    })
  })
})
