import type { ClientField } from 'payload'
import { expect, it } from 'vitest'
import { leavesOf } from './leavesOf'
import { mergeTyped } from './mergeTyped'

const text = (name: string, label: string) => ({ name, label, type: 'text' }) as ClientField
const fields = [
  text('title', 'Titre'),
  text('author', 'Auteur'),
  {
    name: 'date',
    label: 'Date',
    type: 'group',
    fields: [text('words', 'Mots'), text('edtf', 'EDTF')],
  } as ClientField,
]
const names = { labelOf: String, titleOf: String }
const base = { title: 'A', author: 'Ambre', date: { words: 'mai', edtf: '2014-05' } }
const merge = (saved: object, typed: object) =>
  mergeTyped(leavesOf(fields, String), { base, saved, typed }, names)

it('What the form did not touch stays as somebody else saved it', () => {
  const { merged, differences, kept } = merge(
    { ...base, author: 'Basile' },
    { ...base, title: 'B' },
  )
  expect(merged).toEqual({ ...base, title: 'B', author: 'Basile' })
  expect(differences.map(({ label }) => label)).toEqual(['Titre'])
  expect(kept).toEqual(['Auteur'])
})

it('What both changed is what was typed, and differs', () => {
  const { merged, differences, kept } = merge({ ...base, title: 'C' }, { ...base, title: 'B' })
  expect(merged).toMatchObject({ title: 'B' })
  expect(differences).toMatchObject([
    {
      runs: [
        { is: 'removed', text: 'C' },
        { is: 'inserted', text: 'B' },
      ],
    },
  ])
  expect(kept).toEqual([])
})

it('Fields of one group are told apart', () => {
  const saved = { ...base, date: { words: 'mai', edtf: '2015-05' } }
  const { merged } = merge(saved, { ...base, date: { words: 'juin', edtf: '2014-05' } })
  expect(merged).toMatchObject({ date: { words: 'juin', edtf: '2015-05' } })
})

it('What both changed alike is no difference', () => {
  const both = { ...base, title: 'B' }
  expect(merge(both, both)).toMatchObject({ differences: [], kept: [] })
})
