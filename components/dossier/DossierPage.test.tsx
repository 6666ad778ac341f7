import { expect, test } from 'vitest'
import { fullClaim } from '@/components/fixtures/claims'
import { dossier, firstEdition, history } from '@/components/fixtures/editions'
import { pressRoom } from '@/components/fixtures/pressRoom'
import { renderedPage, renderedWords } from '@/components/fixtures/renderedPage'
import { nothingWithdrawn, type TranslationLag } from '@/domain/edition/TranslationLag'
import { DossierPage } from './DossierPage'
import type { DossierPageProps } from './DossierPageProps'

const upToDate = { isChanged: false, withdrawn: nothingWithdrawn } as const
const behind: TranslationLag = { ...upToDate, by: 'this', edition: 3, current: 5 }
const displayed = (words: string) => words.replaceAll(/[\u00a0\u202f]/g, ' ')
const current: DossierPageProps = {
  pressRoom,
  dossier,
  history,
  addressNames: 'dossier',
  withdrawnSince: null,
  pointsWithdrawnSince: [],
  reading: { is: 'approved' },
  act: 12,
  marks: new Map(),
  translations: [
    {
      language: 'en',
      slug: 'our-pumps',
      title: 'Our pumps',
      isWithdrawn: false,
      lag: { ...upToDate, by: 'other', edition: 3, current: 3 },
    },
  ],
  related: [{ language: 'fr', slug: 'nos-vannes', title: 'Nos vannes', isWithdrawn: false }],
}
const rendered = (changes: Partial<DossierPageProps> = {}) =>
  renderedPage(<DossierPage {...current} {...changes} />)
const linksOf = (page: ReturnType<typeof rendered>, rel: string) =>
  [...page.querySelectorAll(`head link[rel=${rel}]`)].map((link) => link.getAttribute('href'))

test('a dossier says which edition it is, since when, and how many came before', () => {
  expect(renderedWords(rendered().querySelector('.standing'))).toBe(
    'Édition 3, 1er avril 2022, 2 précédentes, ce qui a changé, suivre ce dossier',
  )
})

test('a dossier says how many points it has, and leads to their list where there is one', () => {
  const kicker = (page: ReturnType<typeof rendered>) => page.querySelector('.page-head .kicker')
  expect(renderedWords(kicker(rendered()))).toBe('Dossier, 3 points, dont 1 retiré')
  const address = kicker(rendered())?.querySelector('a')?.getAttribute('href') ?? ''
  expect(rendered().querySelector(`.contents ${address}`)).not.toBeNull()
  expect(renderedWords(kicker(rendered({ dossier: firstEdition })))).toBe('Dossier')
})

test('a dossier leads to what its edition changed, unless that is the first, and to how it is followed', () => {
  const leads = (page: ReturnType<typeof rendered>) =>
    [...page.querySelectorAll('.standing a')].map((a) => a.getAttribute('href')).slice(1)
  expect(leads(rendered())).toEqual([
    '/fr/nos-pompes/editions',
    '/fr/nos-pompes/editions/3/diff',
    '#follow',
  ])
  expect(leads(rendered({ dossier: firstEdition, addressNames: 'edition' }))).toEqual([
    '/fr/nos-pompes/editions',
    '#follow',
  ])
  expect(renderedWords(rendered().querySelector('#follow'))).toContain('Suivre ce dossier')
})

test('a day is a day of the press room, whatever the clock in Greenwich says', () => {
  expect(rendered().querySelector('.standing time')?.getAttribute('datetime')).toBe(
    '2022-03-31T22:30:00.000Z',
  )
})

test('the contents name every claim by its own number and lead to it', () => {
  const page = rendered()
  const entries = [...page.querySelectorAll('.contents li')]
  expect(entries.map((entry) => entry.getAttribute('value'))).toEqual(['1', '2', '5'])
  const anchors = [...page.querySelectorAll('.contents a')].map((a) => a.getAttribute('href'))
  expect(anchors).toEqual(['#point-1', '#point-2', '#point-5'])
  expect(anchors.filter((anchor) => page.querySelector(anchor ?? '') === null)).toEqual([])
})

test('a long dossier folds its contents, a short one has none', () => {
  const claims = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...fullClaim,
      id: `claim-${index}`,
      number: index + 1,
    }))
  const contents = (count: number) =>
    rendered({ dossier: { ...dossier, claims: claims(count) } }).querySelector('.contents')
  expect(contents(2)).toBeNull()
  expect(contents(12)?.querySelector('details')).toBeNull()
  expect(contents(13)?.querySelector('details')).not.toBeNull()
})

test('the update line stands as it was written, and has its label where the words lack it', () => {
  expect(renderedWords(rendered().querySelector('.update-line'))).toBe('Mise à jour avril 2022')
  const dated = { ...dossier, updateLine: { words: 'avril 2022', edtf: '2022-04' } }
  const line = rendered({ dossier: dated }).querySelector('.update-line')
  expect(renderedWords(line)).toBe('Mise à jour avril 2022')
  expect(line?.querySelector('time')?.getAttribute('datetime')).toBe('2022-04')
})

test('the foot holds the digest, the lasting reference and the way to the data', () => {
  const foot = rendered().querySelector('footer')
  expect(renderedWords(foot?.querySelector('code') ?? null)).toBe(dossier.digest)
  expect(renderedWords(foot?.querySelector('.reference') ?? null)).toContain(
    'édition 3, 1er avril 2022, https://presse.verlane.example/fr/nos-pompes/editions/3',
  )
  expect(foot?.querySelector('a[href="/data/fr/nos-pompes/editions/3"]')).not.toBeNull()
})

test('every printed sheet names the edition, its address and its digest', () => {
  expect(rendered().querySelector('html')?.getAttribute('data-foot')).toBe(
    'Édition\u{a0}3, 1er avril 2022, https://presse.verlane.example/fr/nos-pompes/editions/3\n' +
      `SHA-256 ${dossier.digest}`,
  )
})

test('the head leads machines to the history, the neighbours, the data and the translation', () => {
  const page = rendered()
  const at = 'https://presse.verlane.example'
  expect(linksOf(page, 'canonical')).toEqual([`${at}/fr/nos-pompes`])
  expect(linksOf(page, 'version-history')).toEqual([`${at}/fr/nos-pompes/editions`])
  expect(linksOf(page, 'predecessor-version')).toEqual([`${at}/fr/nos-pompes/editions/2`])
  expect(linksOf(page, 'successor-version')).toEqual([])
  const asJson = page.querySelector('link[rel=alternate][type="application/json"]')
  expect(asJson?.getAttribute('href')).toBe(`${at}/data/fr/nos-pompes`)
  const alternates = [...page.querySelectorAll('link[hreflang]')]
  expect(alternates.map((a) => [a.getAttribute('hreflang'), a.getAttribute('href')])).toEqual([
    ['fr', `${at}/fr/nos-pompes`],
    ['en', `${at}/en/our-pumps`],
  ])
})

test('the language switch leads to the translation, or home where there is none', () => {
  const english = '.masthead a[lang=en]'
  expect(rendered().querySelector(english)?.getAttribute('href')).toBe('/en/our-pumps')
  const alone = rendered({ translations: [] })
  expect(alone.querySelector(english)?.getAttribute('href')).toBe('/en')
})

test('an earlier edition says that it is not the current one and where that is', () => {
  const page = rendered({ dossier: firstEdition, addressNames: 'edition' })
  expect(renderedWords(page.querySelector('.banner'))).toBe(
    'Vous lisez l’édition 1 sur 3. Ce n’est pas l’édition actuelle. ' +
      'Lire l’édition actuelle (1er avril 2022)',
  )
  expect(page.querySelector('.banner a')?.getAttribute('href')).toBe('/fr/nos-pompes')
  expect(linksOf(page, 'successor-version')[0]).toContain('/editions/2')
  expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
  expect(renderedWords(page.querySelector('title'))).toBe(
    'Nos pompes : ce qui est vrai, édition 1 (reconstituée) – Salle de presse de Verlane',
  )
})

test('a reconstructed edition says so, with its stated date and what that is known from', () => {
  const page = rendered({ dossier: firstEdition, addressNames: 'edition' })
  expect(renderedWords(page.querySelector('.standing'))).toContain(
    'mai 2021, Édition reconstituée, ',
  )
  expect(renderedWords(page.querySelector('main > .reconstructed'))).toBe(
    'Édition reconstituée Date indiquée : mai 2021. D’après : Communiqué archivé. ' +
      'Enregistrée le 1er décembre 2021.',
  )
})

test('The address of the current edition says that a change appears at another one', () => {
  const page = rendered({ addressNames: 'edition' })
  expect(renderedWords(page.querySelector('.banner'))).toContain(
    'Cette adresse est celle de ces mots : quand le dossier change, une autre édition paraît à une autre adresse.',
  )
  expect(page.querySelector('meta[name=robots]')).toBeNull()
})

test('within an edition every claim leads to its page of that edition', () => {
  const page = rendered({ dossier: firstEdition, addressNames: 'edition' })
  expect(page.querySelector('.claim .number a')?.getAttribute('href')).toBe(
    '/fr/nos-pompes/editions/1/points/1#cite-title',
  )
})

/** What machines read has the element of scripts, and none of their power. */
const notData = ':not([type="application/ld+json"])'

test('a page runs no script and has no style of its own', () => {
  const page = rendered()
  expect(page.querySelectorAll(`script${notData}, style, [style], [onclick]`)).toHaveLength(0)
})

test('a withdrawn dossier says since when and why, and leads to its editions, not to what it said', () => {
  const withdrawal = {
    is: 'withdrawn',
    date: '2022-05-02',
    reason: 'Par décision du tribunal.',
  } as const
  const page = rendered({ dossier: { ...dossier, withdrawal } })
  const notice = renderedWords(page.querySelector('.withdrawn-dossier'))
  expect(notice).toContain('2 mai 2022')
  expect(notice).toContain('Par décision du tribunal.')
  expect(page.querySelector('.withdrawn-dossier a')?.getAttribute('href')).toBe(
    '/fr/nos-pompes/editions',
  )
  expect(page.querySelectorAll('article.claim')).toHaveLength(0)
  expect(page.documentElement.outerHTML).not.toContain('Verlane répond point par point.')
  expect(page.querySelector('title')?.textContent).toContain('Dossier retiré')
  expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toContain('Motif')
})

const withoutApprovals = { is: 'withoutApprovals', at: '2022-03-31T22:30:00.000Z' } as const

test.each([
  [{ is: 'approved' }, 'Approuvée avant publication'],
  [{ is: 'alone' }, 'Publiée sans second lecteur'],
  [
    { ...withoutApprovals, since: [] },
    'Publiée le 1er avril 2022 sans attendre les approbations prévues. Personne ne l’a approuvée depuis.',
  ],
  [
    {
      ...withoutApprovals,
      since: [
        { is: 'changesAsked', at: '2022-04-02T08:00:00.000Z' },
        { is: 'approved', at: '2022-04-03T08:00:00.000Z' },
        { is: 'approved', at: '2022-04-03T09:00:00.000Z' },
        { is: 'approved', at: '2022-04-05T09:00:00.000Z' },
      ],
    },
    'Approuvée après publication, le 3 avril 2022 et le 5 avril 2022, par une autre personne que ses auteurs. Des changements ont été demandés après publication, le 2 avril 2022.',
  ],
] as const)('An edition says who read it before it was public, and since: %o', (reading, words) => {
  expect(renderedWords(rendered({ reading }).querySelector('.record'))).toContain(words)
})

test.each([
  [
    { is: 'approved' },
    'Reconstitution approuvée par une autre personne que ses auteurs, avant d’être enregistrée ici.',
  ],
  [{ is: 'alone' }, 'Reconstitution enregistrée ici sans second lecteur.'],
  [
    {
      is: 'withoutApprovals',
      at: '2022-04-01T08:00:00.000Z',
      since: [{ is: 'changesAsked', at: '2022-04-03T08:00:00.000Z' }],
    },
    'Reconstitution enregistrée ici le 1er avril 2022 sans attendre les approbations prévues. Des changements ont été demandés après cet enregistrement, le 3 avril 2022.',
  ],
] as const)(
  'An edition that was put together afterwards does not say that it was read before it was published: %o',
  (reading, words) => {
    const record = rendered({
      dossier: { ...dossier, origin: 'reconstructed' },
      reading,
    }).querySelector('.record')
    expect(renderedWords(record)).toContain(words)
    expect(renderedWords(record)).not.toMatch(/(avant|après) publication/)
  },
)

test('The banner of an earlier edition names each of its points that was withdrawn since, when and why', () => {
  const withdrawal = {
    is: 'withdrawn',
    date: '2022-05-02',
    reason: 'Le relevé était faux.',
  } as const
  const banner = rendered({
    dossier: firstEdition,
    addressNames: 'edition',
    pointsWithdrawnSince: [{ number: 2, withdrawal }],
  }).querySelector('.banner')
  expect(renderedWords(banner)).toContain(
    'Point 2 retiré depuis, le 2 mai 2022. Motif : Le relevé était faux.',
  )
})

test('an edition of which the record tells nothing says nothing of its readers', () => {
  expect(renderedWords(rendered({ reading: null }).querySelector('.record'))).not.toMatch(
    /second lecteur|approbations|Approuvée/,
  )
})

const translated = (lag: DossierPageProps['translations'][number]['lag']) =>
  rendered({
    translations: [
      { language: 'en', slug: 'our-pumps', title: 'Our pumps', isWithdrawn: false, lag },
    ],
  })
const translationOn = (page: ReturnType<typeof rendered>) =>
  renderedWords(page.querySelector('.translation'))

test('a translation names its original, and the edition that it follows', () => {
  expect(translationOn(translated({ ...upToDate, by: 'this', edition: 5, current: 5 }))).toBe(
    'Traduit de l’anglais : Our pumps, d’après l’édition 5, l’édition actuelle',
  )
  expect(translationOn(translated({ ...upToDate, by: 'this', edition: null, current: 5 }))).toBe(
    'Traduit de l’anglais : Our pumps, d’après une édition qui n’est pas indiquée',
  )
})

test('a translation that is behind says so, and leads to what it lacks', () => {
  const page = translated(behind)
  expect(translationOn(page)).toBe(
    'Traduit de l’anglais : Our pumps' +
      'Cette traduction suit l’édition 3 de l’original, qui en est à l’édition 5. ' +
      'Ce que l’original a changé depuis',
  )
  expect([...page.querySelectorAll('.translation a')].map((a) => a.getAttribute('href'))).toEqual([
    '/en/our-pumps',
    '/en/our-pumps/editions/5/diff/3',
  ])
})

test('a translation names the points that its original withdrew, also where it names the current edition', () => {
  const words = (withdrawn: TranslationLag['withdrawn']) =>
    translationOn(translated({ ...behind, withdrawn }))
  expect(words({ isWhole: false, points: [2] })).toContain('L’original a retiré son point 2.')
  expect(words({ isWhole: false, points: [2, 4] })).toContain(
    'L’original a retiré ses points 2 et 4.',
  )
  expect(words({ isWhole: true, points: [] })).toContain('L’original a été retiré.')
  const again = { ...behind, edition: 5, withdrawn: { isWhole: false, points: [2] } }
  expect(translationOn(translated(again))).toBe(
    'Traduit de l’anglais : Our pumps, d’après l’édition 5, l’édition actuelle' +
      'L’original a retiré son point 2.',
  )
})

test('a translation does not pass for what its original says now where it is shown without its page', () => {
  const head = (lag: TranslationLag) => {
    const page = translated(lag)
    return ['title', 'meta[name=description]', 'meta[property="og:image:alt"]'].map((selector) => {
      const element = page.querySelector(selector)
      return displayed(element?.getAttribute('content') ?? element?.textContent ?? '')
    })
  }
  const [title, description, picture] = head({ ...behind, isChanged: true })
  expect(title).toMatch(/^Nos pompes : ce qui est vrai \(en retard sur l’original\) – /)
  expect(description).toMatch(
    /^Cette traduction suit l’édition 3 de l’original, qui en est à l’édition 5\. \S/,
  )
  expect(picture).toMatch(/^Dossier, En retard sur l’original : Nos pompes/)
  const withdrawn = head({ ...behind, withdrawn: { isWhole: true, points: [] } })
  expect(withdrawn[0]).toMatch(/^Retiré dans l’original : Nos pompes/)
  expect(withdrawn[1]).toMatch(/qui en est à l’édition 5\. L’original a été retiré\.$/)
  expect(withdrawn[2]).toContain('L’original a été retiré.')
  expect(head(behind)).toEqual(head({ ...upToDate, by: 'this', edition: 5, current: 5 }))
})

test('a withdrawn dossier is called so where another one leads to it', () => {
  const other = {
    language: 'en',
    slug: 'our-pumps',
    title: 'Our pumps',
    isWithdrawn: true,
  } as const
  const page = rendered({ translations: [{ ...other, lag: null }], related: [other] })
  expect(translationOn(page)).toBe('Aussi en anglais : Our pumps Dossier retiré')
  expect(renderedWords(page.querySelector('.related li'))).toBe('Our pumps Dossier retiré')
})

test('an original says how far its translation follows', () => {
  expect(translationOn(translated({ ...behind, by: 'other' }))).toBe(
    'Aussi en anglais : Our pumps' +
      'Cette traduction suit l’édition 3 ; ce dossier en est à l’édition 5.',
  )
})

test('two translations of one original only name each other', () => {
  expect(translationOn(translated(null))).toBe('Aussi en anglais : Our pumps')
})
