import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '@/domain/richText/normalise'
import type { Block, Inline, ListItem, RichText } from '@/domain/richText/RichText'
import { anyRichText } from '@/testing/any/anyRichText'
import { anyRichTextPair } from '@/testing/any/anyRichTextPair'
import { applyLines } from '@/testing/comparison/applyDifference'
import { richTextOfLines } from '@/testing/comparison/richTextOfLines'
import { compareRichText } from './compareRichText'
import { linesOf } from './linesOf'
import { sideOf } from './sideOf'

const root = (...children: readonly Block[]): RichText => ({ type: 'root', children })
const text = (value: string): Inline => ({ type: 'text', value })
const strong = (value: string): Inline => ({
  type: 'strong',
  children: [{ type: 'text', value }],
})
const link = (url: string, value: string): Inline => ({
  type: 'link',
  url,
  children: [{ type: 'text', value }],
})
const paragraph = (...children: readonly Inline[]) => ({ type: 'paragraph' as const, children })
const item = (words: string, ...nested: ListItem[]): ListItem => ({
  type: 'listItem',
  children:
    nested.length > 0 ? [paragraph(text(words)), list(...nested)] : [paragraph(text(words))],
})
const list = (...children: readonly ListItem[]) => ({
  type: 'list' as const,
  ordered: false,
  start: null,
  children,
})
const numbered = (start: number, ...children: readonly ListItem[]) => ({
  ...list(...children),
  ordered: true,
  start,
})

const linesBetween = (before: RichText, after: RichText) =>
  compareRichText(before, after)?.lines ?? []

/** A line as a reader of plain text sees it; `~words~` were set or linked otherwise. */
const shown = (before: RichText, after: RichText) =>
  linesBetween(before, after).map(({ is, runs }) => {
    const marks = {
      same: ['', ''],
      removed: ['[-', '-]'],
      inserted: ['{+', '+}'],
      remarked: ['~', '~'],
    }
    return `${is}: ${runs.map((run) => marks[run.is].join(run.text)).join('')}`
  })

const hasNeighbouringLinks = (richText: RichText) =>
  /"link","url":"([^"]*)","children":\[(?:(?!"link").)*\]\},\{"type":"link","url":"\1"/s.test(
    JSON.stringify(normalise(richText)),
  )

describe('The lines of any rich text', () => {
  it('The lines of any rich text give that text again when they are put together', () => {
    fc.assert(
      fc.property(
        anyRichText.filter((richText) => !hasNeighbouringLinks(richText)),
        (richText) => {
          expect(richTextOfLines(linesOf(richText))).toEqual(normalise(richText))
        },
      ),
    )
  })
})

describe('The changes of any two rich texts', () => {
  it('The changes of any two rich texts, made to the old one, give the new one', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyRichTextPair, fc.tuple(anyRichText, anyRichText)),
        ([before, after]) => {
          const expected = richTextOfLines(linesOf(after))
          const difference = compareRichText(before, after)
          const lines = difference?.lines ?? []
          const made = difference === null ? before : applyLines(before, lines)
          expect(richTextOfLines(linesOf(made))).toEqual(expected)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('The same text has no changes, however it is nested', () => {
    fc.assert(
      fc.property(anyRichText, (richText) => {
        expect(compareRichText(richText, normalise(richText))).toBeNull()
      }),
    )
  })
})

describe('A changed rich text', () => {
  const first = paragraph(text('Cette livraison n’a pas eu lieu.'))
  const second = paragraph(text('La commission l’a confirmé en mai.'))

  it('A new paragraph is shown, and those around it as unchanged', () => {
    const between = paragraph(text('Aucune sonde n’a quitté le pays.'))
    expect(shown(root(first, second), root(first, between, second))).toEqual([
      'same: Cette livraison n’a pas eu lieu.',
      'inserted: {+Aucune sonde n’a quitté le pays.+}',
      'same: La commission l’a confirmé en mai.',
    ])
  })

  it('The changed words of a paragraph are shown even among new paragraphs', () => {
    const reworded = paragraph(text('La commission l’a confirmé en juin.'))
    expect(shown(root(first, second), root(reworded))).toEqual([
      'removed: [-Cette livraison n’a pas eu lieu.-]',
      'changed: La commission l’a confirmé en [-mai-]{+juin+}.',
    ])
  })

  it('Words that become bold are a change of layout, and the mark is listed', () => {
    const before = root(paragraph(text('Nous avons demandé l’avis.')))
    const after = root(paragraph(text('Nous avons '), strong('demandé'), text(' l’avis.')))
    expect(compareRichText(before, after)?.weight).toBe('layout')
    expect(shown(before, after)).toEqual(['changed: Nous avons ~demandé~ l’avis.'])
  })

  it('A link to another address under equal words is a change of substance with both addresses', () => {
    const before = root(paragraph(text('Voir '), link('https://a.example/', 'l’avis'), text('.')))
    const after = root(paragraph(text('Voir '), link('https://b.example/', 'l’avis'), text('.')))
    const difference = compareRichText(before, after)
    expect(difference?.weight).toBe('substance')
    expect(difference?.lines[0]?.runs[1]).toEqual({
      is: 'remarked',
      text: 'l’avis',
      before: { strong: false, emphasis: false, link: 'https://a.example/' },
      after: { strong: false, emphasis: false, link: 'https://b.example/' },
    })
  })

  it('A link that covers other words is a change of substance', () => {
    const before = root(paragraph(text('Voir '), link('https://a.example/', 'l’avis'), text('.')))
    const after = root(paragraph(link('https://a.example/', 'Voir l’avis'), text('.')))
    expect(compareRichText(before, after)?.weight).toBe('substance')
  })

  it('An apostrophe in a link that becomes curly is a change of typography', () => {
    const before = root(paragraph(text('Voir '), link('https://a.example/', "l'avis"), text(' ;')))
    const after = root(
      paragraph(text('Voir '), link('https://a.example/', 'l’avis'), text('\u202f;')),
    )
    expect(compareRichText(before, after)?.weight).toBe('typography')
  })

  it('Spaces at the ends of a text are a change of typography', () => {
    const before = root(paragraph(strong('Non'), text(' jamais ')))
    const after = root(paragraph(strong('Non'), text(' jamais')))
    expect(compareRichText(before, after)?.weight).toBe('typography')
  })

  it('A blank paragraph is a change of layout, and one with words a change of substance', () => {
    expect(compareRichText(root(first), root(first, paragraph()))?.weight).toBe('layout')
    expect(compareRichText(root(first), root(first, second))?.weight).toBe('substance')
  })

  const [one, two, three] = ['Une phrase.', 'Une autre phrase.', 'Une troisième phrase.']
  const paragraphs = (...texts: readonly string[]) =>
    root(...texts.map((words) => paragraph(text(words))))

  it('A paragraph that is cut in two is a change of layout, without a changed word', () => {
    const [whole, cut] = [paragraphs(`${one} ${two} ${three}`), paragraphs(`${one} ${two}`, three)]
    expect(compareRichText(whole, cut)?.weight).toBe('layout')
    expect(shown(whole, cut)).toEqual([
      'changed: Une phrase. Une autre phrase.[- -]',
      'split: Une troisième phrase.',
    ])
    expect(compareRichText(cut, whole)?.weight).toBe('layout')
    expect(shown(cut, whole)).toEqual([
      'same: Une phrase. Une autre phrase.',
      'joined: {+ +}Une troisième phrase.',
    ])
  })

  it('A sentence that goes to the next paragraph is no changed word', () => {
    const before = paragraphs(`${one} ${two}`, `${three} Enfin.`)
    const after = paragraphs(one, `${two} ${three} Enfin.`)
    expect(compareRichText(before, after)?.weight).toBe('layout')
    expect(shown(before, after)).toEqual([
      'changed: Une phrase.[- -]',
      'split: Une autre phrase.',
      'joined: {+ +}Une troisième phrase. Enfin.',
    ])
  })

  it('A changed word of a paragraph that is cut in two is a change of substance', () => {
    const before = paragraphs('La cour a jugé en mai. Aucune sonde n’a été livrée au Nord.')
    const after = paragraphs('La cour a jugé en juin.', 'Aucune sonde n’a été livrée au Nord.')
    expect(compareRichText(before, after)?.weight).toBe('substance')
    expect(shown(before, after)).toEqual([
      'changed: La cour a jugé en [-mai-]{+juin+}.[- -]',
      'split: Aucune sonde n’a été livrée au Nord.',
    ])
  })

  it('A list item that is cut in two is a change of substance', () => {
    const before = root(list(item('Les faits. Les dates.')))
    const after = root(list(item('Les faits.'), item('Les dates.')))
    expect(compareRichText(before, after)?.weight).toBe('substance')
  })

  it('A new paragraph beside a changed one is not taken for a part of it', () => {
    const before = paragraphs('Cette livraison n’a pas eu lieu de nuit.')
    const after = paragraphs('Cette livraison n’a pas eu lieu.', 'La nuit de mai fut longue.')
    expect(compareRichText(before, after)?.lines.map(({ is }) => is)).toEqual([
      'changed',
      'inserted',
    ])
  })

  it('A paragraph at another place is moved, and its new place is a change of substance', () => {
    const before = paragraphs(one, two, three)
    const after = paragraphs(two, three, one)
    expect(compareRichText(before, after)?.weight).toBe('substance')
    expect(compareRichText(before, after)?.lines.map(({ is }) => is)).toEqual([
      'movedFrom',
      'same',
      'same',
      'movedTo',
    ])
  })

  it('A paragraph that moved and was reworded is moved, and shows at each place which words changed on the way', () => {
    const moved = (metal: string) => `Premier alinéa, qui parle du ${metal} et des pièces de mars.`
    const before = paragraphs(moved('zinc'), two, three)
    const after = paragraphs(two, three, moved('fer'))
    expect(shown(before, after)).toEqual([
      'movedFrom: Premier alinéa, qui parle du [-zinc-] et des pièces de mars.',
      `same: ${two}`,
      `same: ${three}`,
      'movedTo: Premier alinéa, qui parle du {+fer+} et des pièces de mars.',
    ])
  })

  it('A paragraph that moved and has another mark shows it where it is', () => {
    const words = 'Premier alinéa, qui parle du zinc et des pièces de mars.'
    const others = [paragraph(text(two)), paragraph(text(three))]
    const before = root(paragraph(text(words)), ...others)
    const after = root(...others, paragraph(strong(words)))
    expect(shown(before, after)).toEqual([
      `movedFrom: ${words}`,
      `same: ${two}`,
      `same: ${three}`,
      `movedTo: ~${words}~`,
    ])
  })

  it.each([
    [
      'other words',
      'Premier alinéa, qui parle du zinc et de mars.',
      'Rien ne dit que le premier avril a eu lieu.',
    ],
    ['few words', 'Du zinc, en mars.', 'Du zinc, en avril.'],
  ])('A paragraph with %s at another place is no moved one', (_, old, now) => {
    const lines = shown(paragraphs(old, two, three), paragraphs(two, three, now))
    expect(lines).toContain(`removed: [-${old}-]`)
    expect(lines).toContain(`inserted: {+${now}+}`)
  })

  it('The changed word of each of 200 alike paragraphs is shown in its paragraph', () => {
    const rows = (pieces: number) =>
      Array.from({ length: 200 }, (_, index) => `lot ${index % 10} : ${pieces} pièces de fer ;`)
    const lines = linesBetween(paragraphs(...rows(3)), paragraphs(...rows(4)))
    expect(lines.map(({ is }) => is)).toEqual(Array(200).fill('changed'))
  })

  it('A paragraph that becomes a quotation is shown', () => {
    const quoted: Block = { type: 'blockquote', children: [first] }
    const difference = compareRichText(root(first), root(quoted))
    expect(difference?.weight).toBe('substance')
    expect(difference?.lines).toMatchObject([
      { is: 'changed', before: { is: 'paragraph' }, after: { is: 'blockquote' } },
    ])
  })

  it('A new item of a nested list is shown as one item', () => {
    const before = root(list(item('Les faits', item('en juin')), item('Les dates')))
    const after = root(list(item('Les faits', item('en mai'), item('en juin')), item('Les dates')))
    expect(shown(before, after)).toEqual([
      'same: Les faits',
      'inserted: {+en mai+}',
      'same: en juin',
      'same: Les dates',
    ])
  })

  it('A list that becomes numbered is shown item by item', () => {
    const before = root(list(item('Les faits'), item('Les dates')))
    const after = root(numbered(1, item('Les faits'), item('Les dates')))
    expect(compareRichText(before, after)?.weight).toBe('substance')
    expect(shown(before, after)).toEqual(['changed: Les faits', 'changed: Les dates'])
  })

  it('An item that moves one level down is shown', () => {
    const before = root(list(item('Les faits'), item('Les dates')))
    const after = root(list(item('Les faits', item('Les dates'))))
    expect(compareRichText(before, after)?.lines).toMatchObject([
      { is: 'same' },
      { is: 'changed', before: { depth: 1 }, after: { depth: 2 } },
    ])
  })

  it('Items keep counting as the same after a removed one, but not in a list that starts with another number', () => {
    const before = root(numbered(1, item('Les faits'), item('Les dates')))
    expect(shown(before, root(numbered(1, item('Les dates'))))).toEqual([
      'removed: [-Les faits-]',
      'same: Les dates',
    ])
    expect(shown(before, root(numbered(2, item('Les faits'), item('Les dates'))))).toEqual([
      'changed: Les faits',
      'same: Les dates',
    ])
  })

  it('Both sides of a change can be read with their marks', () => {
    const before = root(paragraph(text('Un '), strong('avis'), text(' rendu')))
    const after = root(paragraph(text('Un '), strong('arrêt'), text(' rendu')))
    const runs = linesBetween(before, after)[0]?.runs ?? []
    expect(sideOf(runs, 'before').map(({ text: words }) => words)).toEqual([
      'Un ',
      'avis',
      ' rendu',
    ])
    expect(sideOf(runs, 'after')[1]).toEqual({
      text: 'arrêt',
      marks: { strong: true, emphasis: false, link: null },
    })
  })
})
