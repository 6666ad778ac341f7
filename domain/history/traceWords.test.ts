import { expect, test } from 'vitest'
import { contentOf } from '@/domain/comparison/parts/contentOf'
import { buildCandidate } from '@/domain/edition/buildCandidate'
import type { Part } from '@/domain/edition/Edition'
import { countingSalts } from '@/testing/invented/countingSalts'
import { type InventedWords, inventedContent } from '@/testing/invented/inventedContent'
import { traceWords } from './traceWords'

/** Editions of one dossier that follow each other, each with its words. */
function editionsOf(...texts: readonly Partial<InventedWords>[]) {
  const newSalt = countingSalts()
  let known: readonly Part[] = []
  return texts.map((words, index) => {
    const { envelope, parts } = buildCandidate({ ...inventedContent(words), known, newSalt })
    known = parts.map(({ part }) => part)
    const content = contentOf(envelope, new Map(parts.map(({ digest, part }) => [digest, part])))
    return { number: index + 1, content }
  })
}

const responseIn = (editions: ReturnType<typeof editionsOf>) =>
  traceWords(editions, 'fr').find(({ id }) => id === 'response-1')

const sinceOf = (...texts: readonly string[]) =>
  responseIn(editionsOf(...texts.map((response) => ({ response }))))?.sentences.map(
    ({ words, since }) => `${words} ${since}`,
  )

test('Each sentence is traced to the edition that first had it', () => {
  expect(sinceOf('Rien. Voilà.', 'Rien. Un mot. Voilà.', 'Rien. Un mot. Enfin.')).toEqual([
    'Rien. 1',
    'Un mot. 2',
    'Enfin. 3',
  ])
})

test('A sentence that was removed and restored is traced to the edition that restored it', () => {
  expect(sinceOf('Rien. Voilà.', 'Rien.', 'Rien. Voilà.')).toEqual(['Rien. 1', 'Voilà. 3'])
})

test('A sentence with other typography is another sentence, because it was approved again', () => {
  expect(sinceOf('C’est faux !', 'C’est faux\u00a0!')).toEqual(['C’est faux\u00a0! 2'])
})

test('A part with the same digest is traced to the edition that first had it, whatever changed beside it', () => {
  const traced = traceWords(editionsOf({}, { response: 'Non.' }, { response: 'Non.' }), 'fr')
  expect(traced.map(({ kind, since }) => `${kind} ${since}`)).toContain('citation 1')
  expect(traced.find(({ id }) => id === 'response-1')).toMatchObject({ since: 2 })
})

test('The reason of a withdrawn claim and the note of an evidence use are sentences of their own', () => {
  const [edition] = editionsOf({ standing: 'Le tribunal a tranché.' })
  const traced = traceWords(edition ? [edition] : [], 'fr')
  const wordsOf = (kind: string) =>
    traced.find((part) => part.kind === kind)?.sentences.map(({ words }) => words)
  expect(wordsOf('claim')).toEqual(['Corvelle aurait livré des sondes.', 'Le tribunal a tranché.'])
  expect(wordsOf('evidence')).toEqual(['Avis de la commission', 'page 3'])
})

test('A history without an edition has nothing to trace', () => {
  expect(traceWords([], 'fr')).toEqual([])
})
