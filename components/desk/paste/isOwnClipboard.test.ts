import { expect, it } from 'vitest'
import { isOwnClipboard } from './isOwnClipboard'

const clipboard = (content: unknown) => ({
  getData: (type: string) =>
    type === 'application/x-lexical-editor' ? JSON.stringify(content) : '<p>x</p>',
})
const text = (format: number) => ({ type: 'text', text: 'a', format, version: 1 })
const paragraph = (format: string) => ({ type: 'paragraph', format, children: [text(0)] })
const copied = (nodes: readonly unknown[], namespace = 'lexical') =>
  isOwnClipboard(clipboard({ namespace, nodes }), 'lexical')

it('What an editor of the desk copied is its own, in a line and in blocks', () => {
  expect(copied([text(1), { type: 'linebreak', version: 1 }])).toBe(true)
  expect(copied([paragraph(''), paragraph('')])).toBe(true)
})

it('What another editor copied, or what cannot be published, goes through the HTML', () => {
  expect(copied([paragraph('')], 'another')).toBe(false)
  expect(copied([paragraph('justify')])).toBe(false)
  expect(copied([text(4)])).toBe(false)
  expect(copied([{ type: 'table', children: [] }])).toBe(false)
})

it('A clipboard without content of an editor is not its own', () => {
  expect(isOwnClipboard({ getData: () => '' }, 'lexical')).toBe(false)
  expect(isOwnClipboard({ getData: () => 'no JSON' }, 'lexical')).toBe(false)
})
