import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { history } from '@/components/fixtures/editions'
import { pressRoom } from '@/components/fixtures/pressRoom'
import { compareContents } from '@/domain/comparison/compareContents'
import type { Followed, FollowedUpdate, UpdateContent } from '@/domain/feed/Followed'
import { paragraphsText } from '@/domain/richText/paragraphsText'
import { inventedContentOf } from '@/testing/invented/inventedContentOf'
import { feedOf } from './feedOf'

const [, , last] = history
if (!last) throw new Error('The fixture has three editions')

const comparison = compareContents(
  inventedContentOf(),
  inventedContentOf({ response: 'Rien n’a été livré.', slug: 'sondes' }),
)
const later: UpdateContent = {
  is: 'later',
  changes: comparison.is === 'later' ? comparison.changes : [],
}
const update: FollowedUpdate = {
  identity: { of: 'update', edition: last.digest, claim: null },
  slug: 'nos-pompes',
  kind: 'substantive',
  edition: last,
  told: later,
}
const followed: Followed = {
  identity: { of: 'dossier', dossier: 'dossier-1' },
  language: 'fr',
  dossier: { title: 'Nos pompes : ce qui est vrai', slug: 'nos-pompes', point: null },
  updated: last.publishedAt,
  updates: [update],
}
const feedFor = (changes: Partial<Followed> = {}) =>
  feedOf({ ...followed, ...changes }, { pressRoom, htmlOf: renderToStaticMarkup })
const entryFor = (changes: Partial<FollowedUpdate>) =>
  feedFor({ updates: [{ ...update, ...changes }] }).entries[0]

test('an entry tells the note, then each change as the page of changes does, then the digest', () => {
  expect(entryFor({})?.text).toBe(
    [
      'Point\u{a0}2 retiré.',
      '- Adresse du dossier modifiée\n- Réponse au point\u{a0}1 reformulée',
      'Voir ce qui a changé, mot à mot\nhttps://presse.verlane.example/fr/nos-pompes/editions/3/diff',
      'Lire l’édition\u{a0}3\nhttps://presse.verlane.example/fr/nos-pompes/editions/3',
      `Empreinte de l’édition (SHA-256)\u00a0: ${last.digest}`,
    ].join('\n\n'),
  )
  expect(entryFor({})?.html).toContain(
    '<p>Point\u{a0}2 retiré.</p><ul><li>Adresse du dossier modifiée</li>',
  )
})

test('what somebody wrote cannot become markup', () => {
  const html = entryFor({ edition: { ...last, note: '<script>x</script> & co' } })?.html
  expect(html).toContain('&lt;script&gt;x&lt;/script&gt; &amp; co')
})

test.each([
  ['new', 'Nouveau dossier\u00a0: Nos pompes\u00a0: ce qui est vrai, édition\u{a0}3'],
  ['withdrawal', 'Retrait\u00a0: Nos pompes\u00a0: ce qui est vrai, édition\u{a0}3'],
  ['substantive', 'Nos pompes\u00a0: ce qui est vrai, édition\u{a0}3'],
  ['minor', 'Modification mineure\u00a0: Nos pompes\u00a0: ce qui est vrai, édition\u{a0}3'],
] as const)('the title of an entry says what it is: %s', (kind, title) => {
  expect(entryFor({ kind })).toMatchObject({ title, category: { term: kind } })
})

test('a first edition tells how it begins, and leads to itself', () => {
  const introduction = paragraphsText(['Verlane répond.', 'Voici comment.'])
  const entry = entryFor({ kind: 'new', told: { is: 'first', points: 8, introduction } })
  expect(entry?.text).toContain('Nouveau dossier\u00a0: 8 points.\n\nVerlane répond.\n\n')
  expect(entry?.address).toBe('https://presse.verlane.example/fr/nos-pompes/editions/3')
})

test('an entry stays small however much changed', () => {
  const [change] = later.changes
  const changes = Array.from({ length: 1000 }, () => change).filter((each) => each !== undefined)
  const entry = entryFor({ told: { is: 'later', changes } })
  expect(entry?.text).toContain('\n- et 960 autres changements\n')
  expect(entry?.text.match(/^- /gm)).toHaveLength(41)
})

test('a feed is named and placed after what it follows', () => {
  expect(feedFor()).toMatchObject({
    title: 'Nos pompes\u00a0: ce qui est vrai',
    page: 'https://presse.verlane.example/fr/nos-pompes',
    addresses: { atom: 'https://presse.verlane.example/fr/nos-pompes/feed.atom' },
  })
  const dossier = { title: 'Nos pompes', slug: 'nos-pompes', point: 3 }
  expect(feedFor({ dossier })).toMatchObject({
    title: 'Nos pompes, point\u{a0}3',
    page: 'https://presse.verlane.example/fr/nos-pompes/points/3',
  })
  expect(feedFor({ dossier: null })).toMatchObject({
    title: 'Salle de presse de Verlane',
    page: 'https://presse.verlane.example/fr',
    addresses: { json: 'https://presse.verlane.example/fr/feed.json' },
  })
})

test('an entry of one claim names its number, and leads to what is said of that claim', () => {
  const dossier = { title: 'Nos pompes', slug: 'nos-pompes', point: 1 }
  const entryOf = (changes: Partial<FollowedUpdate> = {}) =>
    feedFor({ dossier, updates: [{ ...update, ...changes }] }).entries[0]
  expect(entryOf()).toMatchObject({
    title: 'Nos pompes\u{a0}: ce qui est vrai, point\u{a0}1, édition\u{a0}3',
    address: 'https://presse.verlane.example/fr/nos-pompes/editions/3/diff#point-1',
    text: expect.stringContaining('/fr/nos-pompes/editions/3/points/1\n'),
  })
  expect(entryOf({ kind: 'new' })).toMatchObject({
    title: 'Nouveau point\u{a0}: Nos pompes\u{a0}: ce qui est vrai, point\u{a0}1, édition\u{a0}3',
    address: 'https://presse.verlane.example/fr/nos-pompes/editions/3/points/1',
    category: { term: 'new', label: 'Nouveau point' },
  })
})

test('ids hold nothing of addresses: another slug or host makes no entry new', () => {
  const moved = feedOf(
    {
      ...followed,
      dossier: { title: 'Autre titre', slug: 'autre', point: null },
      updates: [{ ...update, slug: 'autre' }],
    },
    { pressRoom: { ...pressRoom, origin: 'https://autre.example' }, htmlOf: renderToStaticMarkup },
  )
  expect([moved.id, moved.entries[0]?.id]).toEqual([feedFor().id, feedFor().entries[0]?.id])
  expect(moved.entries[0]?.address).not.toBe(feedFor().entries[0]?.address)
})
