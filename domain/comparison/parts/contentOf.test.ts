import { describe, expect, it } from 'vitest'
import { buildCandidate } from '@/domain/edition/buildCandidate'
import { countingSalts } from '@/testing/invented/countingSalts'
import { inventedContent } from '@/testing/invented/inventedContent'
import { contentOf } from './contentOf'

const content = inventedContent()
const { envelope, parts } = buildCandidate({ ...content, known: [], newSalt: countingSalts() })
const byDigest = new Map(parts.map(({ digest, part }) => [digest, part]))

describe('The content of a candidate', () => {
  it('The content of a candidate is its pieces in reading order, each with its digest', () => {
    const digests = parts.map(({ digest }) => digest)
    expect(contentOf(envelope, byDigest)).toEqual(
      content.pieces.map((piece, index) => ({ ...piece, digest: digests[index] })),
    )
  })

  it('The content of a candidate is not made when a part is missing', () => {
    const rest = new Map([...byDigest].slice(1))
    expect(() => contentOf(envelope, rest)).toThrow('missing')
  })
})
