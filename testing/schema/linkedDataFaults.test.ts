import { expect, test } from 'vitest'
import { linkedDataFaults } from './linkedDataFaults'

const page = { '@context': 'https://schema.org', '@type': 'WebPage', name: 'Nos pompes' }

test('data in the words of schema.org has no fault', async () => {
  expect(
    await linkedDataFaults({ ...page, url: 'https://a.example', dateModified: '2021-05' }),
  ).toEqual([])
})

test.each([
  ['a property of something else', { sha256: 'abc' }, ['WebPage has no sha256']],
  ['a text where a thing is meant', { hasPart: 'pompes' }, ['no value of hasPart']],
  ['a thing of another kind', { publisher: { '@type': 'Claim' } }, ['no value of publisher']],
])('%s is a fault', async (_kind, more, faults) => {
  expect(await linkedDataFaults({ ...page, ...more })).toEqual(faults)
})

test.each([
  ['a property that nobody knows', { truthfulness: 5 }],
  ['a type that nobody knows', { about: { '@type': 'Truth' } }],
])('%s is refused', async (_kind, more) => {
  await expect(linkedDataFaults({ ...page, ...more })).rejects.toThrow('Safe mode')
})
