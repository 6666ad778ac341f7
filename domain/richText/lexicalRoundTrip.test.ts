import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRichText } from '@/testing/any/anyRichText'
import { fromLexical } from './fromLexical'
import { normalise } from './normalise'
import { toLexical } from './toLexical'

/** A state as an editor may write it: with transient fields, and with text cut in other places than ours. */
const editorState = fc
  .tuple(anyRichText, fc.infiniteStream(fc.nat({ max: 3 })))
  .map(([text, choices]) => {
    const state = toLexical(text)
    return { expected: state, written: asWritten(state, choices) }
  })

function asWritten(node: unknown, choices: Iterator<number>): unknown {
  if (Array.isArray(node)) return node.flatMap((child) => [asWritten(child, choices)].flat())
  if (typeof node !== 'object' || node === null) return node
  const written = Object.fromEntries(
    Object.entries(node).map(([key, child]) => [key, asWritten(child, choices)]),
  )
  const choice = choices.next().value
  if (written.type === 'text' && typeof written.text === 'string') {
    const [first = '', ...rest] = [...written.text]
    const style = { mode: 'token', detail: choice, version: 9 }
    const halves = [
      { ...written, ...style, text: first },
      { ...written, text: rest.join('') },
    ]
    return choice === 0 ? halves : written
  }
  if (written.type === 'link') return { ...written, id: `id-${choice}`, direction: 'ltr' }
  if (written.type === 'listitem') return { ...written, checked: undefined, value: 7, indent: 3 }
  return 'children' in written ? { ...written, direction: 'rtl', textStyle: 'color: red' } : written
}

describe('rich text and the editor’s state', () => {
  it('Every rich text comes back from the editor state in its canonical form', () => {
    fc.assert(
      fc.property(anyRichText, (text) => {
        expect(fromLexical(toLexical(text))).toEqual({ ok: true, value: normalise(text) })
      }),
      { numRuns: 500 },
    )
  })

  it('Every editor state comes back except for its transient values', () => {
    fc.assert(
      fc.property(editorState, ({ expected, written }) => {
        const read = fromLexical(written)
        expect(read.ok && toLexical(read.value)).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })

  it('An editor state can be stored as JSON and read again', () => {
    fc.assert(
      fc.property(anyRichText, (text) => {
        const stored: unknown = JSON.parse(JSON.stringify(toLexical(text)))
        expect(fromLexical(stored)).toEqual({ ok: true, value: normalise(text) })
      }),
    )
  })
})
