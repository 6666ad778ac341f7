import type { ClientField } from 'payload'
import { describe, expect, it } from 'vitest'
import { prose } from '@/demo/builders/prose'
import { toLexical } from '@/domain/richText/toLexical'
import { fieldsThatDiffer } from './fieldsThatDiffer'
import { type LabelOf, leavesOf } from './leavesOf'
import { documentsIn } from './textOf'

const text = (name: string, label: string) => ({ name, label, type: 'text' }) as ClientField
const fields = [
  text('title', 'Titre'),
  { name: 'body', label: 'Réponse', type: 'richText' },
  {
    type: 'row',
    fields: [
      {
        name: 'date',
        label: 'Date',
        type: 'group',
        fields: [text('words', 'Telle qu’écrite')],
      },
    ],
  },
  { name: 'outlet', label: 'Média', type: 'relationship', relationTo: 'outlets' },
  { name: 'kind', label: 'Nature', type: 'select', options: [{ value: 'a', label: 'Arrêt' }] },
  {
    name: 'uses',
    label: 'Pièces',
    type: 'array',
    fields: [
      { name: 'evidence', type: 'relationship', relationTo: 'evidence' },
      text('note', 'Précision'),
    ],
  },
  { name: 'updatedAt', type: 'date', admin: { hidden: true } },
  { name: 'savedBy', type: 'relationship', relationTo: 'users', admin: { readOnly: true } },
  { name: 'outline', type: 'ui', admin: {} },
] as ClientField[]

const labelOf: LabelOf = String
const leaves = leavesOf(fields, labelOf)
const titles: Readonly<Record<string, string>> = {
  'outlets/1': 'La Gazette d’Ambre',
  'outlets/2': 'Valmer Soir',
  'evidence/7': 'Un avis',
}
const names = { labelOf, titleOf: (document: string) => titles[document] ?? '' }
const compare = (saved: object, typed: object) => fieldsThatDiffer(leaves, saved, typed, names)
const told = (saved: object, typed: object) =>
  compare(saved, typed).map((field) => [
    field.label,
    'runs' in field
      ? field.runs.map(({ is, text: words }) => `${is} ${words}`)
      : field.lines.length,
  ])

describe('A form beside the saved document', () => {
  it('is the same where nobody changed what people fill in', () => {
    const saved = { title: 'A', updatedAt: '1', savedBy: 'ambre', date: { words: '' }, uses: [] }
    expect(compare(saved, { title: 'A', updatedAt: '2', savedBy: 'basile', outlet: null })).toEqual(
      [],
    )
  })

  it('differs by words, under the label of the field and of its group', () => {
    expect(told({ date: { words: 'mai 2013' } }, { date: { words: 'mai 2014' } })).toEqual([
      ['Date – Telle qu’écrite', ['same mai ', 'removed 2013', 'inserted 2014']],
    ])
  })

  it('differs by lines in rich text', () => {
    const saved = { body: toLexical(prose('Oui.', 'Non.')) }
    expect(told(saved, { body: toLexical(prose('Oui.')) })).toEqual([['Réponse', 2]])
  })

  it('names what it points at', () => {
    expect(told({ outlet: '1' }, { outlet: { id: '2' } })).toEqual([
      ['Média', ['removed La Gazette d’Ambre', 'inserted Valmer Soir']],
    ])
    expect(told({ kind: null }, { kind: 'a' })).toEqual([['Nature', ['inserted Arrêt']]])
  })

  it('tells the rows of a list', () => {
    const saved = { uses: [{ id: 'x', evidence: '7', note: null }] }
    expect(told({ uses: [] }, saved)).toEqual([['Pièces', ['inserted Un avis']]])
    const uses = fields.find((field) => 'name' in field && field.name === 'uses')
    expect(uses && documentsIn(uses, saved.uses)).toEqual(['evidence/7'])
  })

  it('compares the words alone of rich text that the press room refuses', () => {
    const odd = { root: { children: [{ type: 'table', children: [{ text: 'Seul' }] }] } }
    expect(told({ body: odd }, { body: null })).toEqual([['Réponse', ['removed Seul']]])
  })
})
