import { expect, test } from 'vitest'
import { fullClaim } from '@/components/fixtures/claims'
import { dossier } from '@/components/fixtures/editions'
import { citationGroups } from './citationGroups'

const { labels } = dossier.head
const citations = (...headings: (string | null)[]) =>
  headings.flatMap((heading) => fullClaim.citations.slice(0, 1).map((one) => ({ ...one, heading })))

const groupsOf = (...headings: (string | null)[]) =>
  citationGroups(citations(...headings), labels).map((group) => [
    group.heading,
    group.citations.map(({ place }) => place),
  ])

test('citations under one heading as written are one group', () => {
  expect(groupsOf('Extraits', null, null)).toEqual([['Extraits', [1, 2, 3]]])
})

test('a heading written before a later citation opens a group, and places go on', () => {
  expect(groupsOf('Citation', 'Citation', null)).toEqual([
    ['Citation', [1]],
    ['Citation', [2, 3]],
  ])
})

test.each([
  [[null], 'Citation'],
  [[null, null], 'Citations'],
])('without a written heading the dossier’s label stands, in number', (headings, heading) => {
  expect(groupsOf(...headings).map(([name]) => name)).toEqual([heading])
})
