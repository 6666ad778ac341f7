import { expect, it } from 'vitest'
import { pieceAt } from './pieceAt'

const claims = [
  { id: 'un', response: { id: 'réponse' } },
  { id: 'deux', response: null },
]

it.each([
  [['claims', 'un', 'statement'], { collection: 'claims', id: 'un' }],
  [['claims', 'un', 'citations', 'c'], { collection: 'citations', id: 'c' }],
  [['claims', 'un', 'response', 'root'], { collection: 'responses', id: 'réponse' }],
  [['claims', 'un', 'evidence', 'u'], { collection: 'responses', id: 'réponse' }],
  [['claims', 'deux', 'response'], { collection: 'responses', initialData: { claim: 'deux' } }],
])('What is missing at %j is mended in the form of that piece', (path, piece) => {
  expect(pieceAt(path, claims)).toEqual(piece)
})

it.each([[['title']], [['claims']], [['claims', 'trois', 'response']], [[]]])(
  'What is missing at %j has no piece',
  (path) => {
    expect(pieceAt(path, claims)).toBeNull()
  },
)
