import { describe, expect, it } from 'vitest'
import { buildCandidate } from '@/domain/edition/buildCandidate'
import { sealEdition } from '@/domain/edition/sealEdition'
import { countingSalts } from '@/testing/invented/countingSalts'
import { inventedContent, inventedWords } from '@/testing/invented/inventedContent'
import { dataEdition } from './dataEdition'

const candidate = buildCandidate({ ...inventedContent(), known: [], newSalt: countingSalts() })
const edition = sealEdition({ candidate, publishedAt: '2014-05-20T08:00:00.000Z' })
const texts = candidate.parts.map(({ text }) => text)
const kept = {
  edition: edition.text,
  digest: edition.digest,
  envelope: candidate.text,
  candidate: candidate.digest,
  parts: new Map(candidate.parts.map(({ digest, text }) => [digest, text])),
}

describe('an edition as data', () => {
  it('An edition as data has its stored texts, with the parts in reading order', () => {
    const parts = new Map([...kept.parts].reverse())
    expect(dataEdition({ ...kept, parts })).toEqual({
      edition: kept.edition,
      digest: kept.digest,
      envelope: kept.envelope,
      candidate: kept.candidate,
      parts: texts,
      files: [
        {
          sha256: inventedWords.fileSha256,
          href: `/files/${inventedWords.fileSha256}/${inventedWords.fileName}`,
        },
      ],
    })
  })

  it('An edition as data shows what was tampered with unchanged', () => {
    const [digest = ''] = kept.parts.keys()
    const parts = new Map([...kept.parts, [digest, 'other words']])
    const edition = kept.edition.replace('2014', '2013')
    expect(dataEdition({ ...kept, edition, parts })).toMatchObject({
      edition,
      digest: kept.digest,
      parts: ['other words', ...texts.slice(1)],
    })
  })

  it('An edition as data leaves out a missing part', () => {
    const parts = new Map([...kept.parts].slice(1))
    expect(dataEdition({ ...kept, parts }).parts).toEqual(texts.slice(1))
  })

  it.each(['no envelope', '{"parts":[1]}', 'null'])(
    'An edition as data can be shown when its envelope is %s',
    (envelope) => {
      expect(dataEdition({ ...kept, envelope })).toMatchObject({ envelope, parts: [], files: [] })
    },
  )
})
