import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { findAll } from '@/database/find'
import { prose } from '@/demo/builders/prose'
import { canonicalText } from '@/domain/canonical/canonicalText'
import { digestOf } from '@/domain/digest/digestOf'
import type { Draft } from '@/domain/draft/Draft'
import type { CorrectionsFilter } from '@/domain/edition/CorrectionsFilter'
import { type Language, languages } from '@/domain/Language'
import { orThrow } from '@/operations/frame/orThrow'
import { reopenUpdate } from '@/operations/update/reopenUpdate'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { countActs, listActs } from '@/queries/act/listActs'
import { getComparison } from '@/queries/comparison/getComparison'
import {
  getDataDossiers,
  getDataEdition,
  getDataEditions,
  getDataIndex,
} from '@/queries/data/getData'
import { getDossier } from '@/queries/dossier/getDossier'
import { getDossierSizes } from '@/queries/dossier/getDossierSizes'
import { listDossiers } from '@/queries/dossier/listDossiers'
import { getFollowedDossier, getFollowedPressRoom } from '@/queries/feed/getFollowed'
import { pageCurrent } from '@/queries/lists/listCurrent'
import { pageDossiers } from '@/queries/lists/pageDossiers'
import { withLists } from '@/queries/lists/withLists'
import { getHome } from '@/queries/pressRoom/getHome'
import { getPressRoom } from '@/queries/pressRoom/getPressRoom'
import { getPublishedFile } from '@/queries/pressRoom/getPublishedFile'
import { getSitemap } from '@/queries/pressRoom/getSitemap'
import { getCorrections } from '@/queries/update/getCorrections'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { pdfBytes } from '@/testing/invented/pdfBytes'
import { firstClaim, secondClaim, smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import {
  accountOf,
  emailOf,
  openPressRoom,
  type TestPressRoom,
} from '@/testing/pressRoom/openPressRoom'
import { type PublishedDraft, publishDraft } from '@/testing/pressRoom/publishDraft'
import { writeDossier } from '@/testing/pressRoom/writeDossier'

/** Stands in everything that is never published here. */
const secret = 'INEDIT'

const published = smallDraft('Les sondes de Corvelle')
const corrected: Draft = {
  ...published,
  claims: [{ ...firstClaim, statement: 'Corvelle aurait vendu des sondes.' }, secondClaim],
}
/** The same with a word of its own in every field. */
const secretDraft = (title: string, word: string): Draft => ({
  language: 'fr',
  title,
  labels: { ...published.labels, response: `Réponse ${word}` },
  introduction: prose(`Introduction ${word}`),
  updateLine: { words: `Mise à jour ${word}`, edtf: null },
  evidence: [
    {
      label: `Pièce ${word}`,
      date: { words: word, edtf: null },
      kind: null,
      maker: null,
      link: `https://piece.example/${word}`,
    },
  ],
  claims: [1, 2, 3].map((number) => ({
    number,
    statement: `Allégation ${word}`,
    citations: [
      {
        heading: `Intitulé ${word}`,
        quote: `Citation ${word}`,
        outlet: { name: `Journal ${word}`, address: `https://${word.toLowerCase()}.example/` },
        author: word,
        date: { words: word, edtf: null },
        link: `https://article.example/${word}`,
      },
    ],
    response: prose(`Réponse ${word}`),
    evidence: [{ evidence: 0, note: `Note ${word}` }],
  })),
})

describeOnDatabases('What the public can read', (open) => {
  let room: TestPressRoom
  let first: PublishedDraft
  let second: PublishedDraft
  let hidden: string
  const file = pdfBytes(secret)

  beforeAll(async () => {
    room = await openPressRoom(open)
    const writer = await room.as('writer')
    first = await publishDraft(room, published, { slug: 'sondes' })
    await room.payload.update({
      collection: 'dossiers',
      id: first.dossier,
      data: { slug: 'sondes-de-corvelle' },
      req: writer,
    })
    second = await publishDraft(room, corrected, {
      slug: 'sondes-de-corvelle',
      note: 'Le point 1 est précisé.',
    })

    // Frozen, and then changed again; and a dossier that was never published, submitted too.
    for (const word of [`${secret}-GELE`, `${secret}-REPRIS`]) {
      const draft = secretDraft(`Titre ${word}`, word)
      const { update } = await writeDossier(writer, draft, 'sondes-de-corvelle')
      await announce(writer, update, { note: `Note publique ${word}` })
      orThrow(await submitUpdate(writer, update))
      orThrow(await reopenUpdate(writer, update))
    }
    const other = await writeDossier(writer, secretDraft(`Autre ${secret}`, secret), 'inedit')
    hidden = other.dossier
    await announce(writer, other.update, { note: `Note publique ${secret}` })
    orThrow(await submitUpdate(writer, other.update))
    const upload = { data: file, name: `${secret}.pdf`, mimetype: 'application/pdf', size: 1 }
    const kept = await room.payload.create({
      collection: 'files',
      data: {} as never,
      file: { ...upload, size: file.length },
      req: writer,
    })
    await room.payload.update({
      collection: 'evidence',
      where: { label: { equals: `Pièce ${secret}` } },
      data: { file: kept.id },
      req: writer,
    })
  })

  const at = (slug: string, edition: number | null = null, language: 'fr' | 'en' = 'fr') =>
    getDossier(room, { language, slug, edition })

  const corrections = (filter: Partial<CorrectionsFilter>, language: Language = 'fr') =>
    getCorrections(room, language, {
      filter: { class: null, year: null, page: 1, ...filter },
      timeZone: 'Europe/Paris',
    })

  /** Every answer of every query, for every address there could be. */
  async function everyAnswer(): Promise<readonly unknown[]> {
    const slugs = ['sondes', 'sondes-de-corvelle', 'inedit', hidden, first.dossier]
    const answers: unknown[] = [
      await getDataIndex(room),
      await listDossiers(
        room,
        await withLists(
          room,
          async (client) => (await pageCurrent(client, 'fr', { page: 1, perPage: 50 })).docs,
        ),
      ),
      await getDataDossiers(room, 2),
      await getSitemap(room, 1),
      await countActs(room),
      await listActs(room, 1),
      await getPublishedFile(room, digestOf(file.toString('latin1'))),
    ]
    for (const language of languages) {
      answers.push(await getHome(room, language, 1), await getPressRoom(room, language))
      answers.push(await getFollowedPressRoom(room, language))
      answers.push(await corrections({}, language))
      for (const slug of slugs) {
        answers.push(await getDataEditions(room, language, slug))
        for (const point of [null, 1, 2, 3])
          answers.push(await getFollowedDossier(room, { language, slug, point }))
        for (const edition of [null, 1, 2, 3]) {
          answers.push(await at(slug, edition, language))
          answers.push(await getDossier(room, { language, slug, edition, point: 1 }))
        }
        answers.push([...(await getDossierSizes(room, language, slug))])
        for (const edition of [1, 2, 3]) {
          answers.push(await getDataEdition(room, language, slug, edition))
          for (const other of [null, 1, 2, 3])
            answers.push(await getComparison(room, { language, slug, edition, other }))
        }
      }
    }
    return answers
  }

  it('No query returns an unpublished word, frozen or not', async () => {
    const everywhere = JSON.stringify([
      await findAll(room, 'candidateParts', {}),
      await findAll(room, 'dossiers', {}),
    ])
    expect(everywhere).toContain(`${secret}-GELE`)
    expect(everywhere).toContain(`${secret}-REPRIS`)
    const answers = JSON.stringify(await everyAnswer())
    expect(answers).toContain('Corvelle aurait vendu des sondes.')
    expect(answers.toUpperCase()).not.toContain(secret)
  })

  it('No query returns data about accounts', async () => {
    const answers = JSON.stringify(await everyAnswer())
    for (const role of ['writer', 'publisher'] as const) {
      for (const words of [accountOf(role), emailOf(role), `Compte ${role}`])
        expect(answers).not.toContain(words)
    }
  })

  it('A dossier that was never published is found neither by its address nor by its id', async () => {
    expect(await at('inedit')).toBeNull()
    expect(await at(hidden)).toBeNull()
    const { docs } = await pageDossiers(room, 1, 50)
    expect(docs.map(({ id }) => id)).toEqual([first.dossier])
    expect((await getDataIndex(room)).dossiers).toHaveLength(1)
    expect((await getHome(room, 'en', 1))?.dossiers).toEqual([])
  })

  it('A dossier is found with its current text at its current address and at every earlier one', async () => {
    for (const slug of ['sondes', 'sondes-de-corvelle']) {
      expect(await at(slug)).toMatchObject({
        slug: 'sondes-de-corvelle',
        title: published.title,
        dossier: { number: 2, digest: second.digest, note: 'Le point 1 est précisé.' },
        history: [
          { number: 1, digest: first.digest, points: [1, 2] },
          { number: 2, digest: second.digest, points: [1, 2] },
        ],
      })
    }
    expect(await at('sondes', null, 'en')).toBeNull()
    expect(await at('ailleurs')).toBeNull()
  })

  it('Each edition is found as it was published, and no edition that does not exist', async () => {
    const statementOf = async (edition: number) =>
      (await at('sondes', edition))?.dossier.claims[0]?.statement
    expect(await statementOf(1)).toBe(firstClaim.statement)
    expect(await statementOf(2)).toBe('Corvelle aurait vendu des sondes.')
    expect(await at('sondes', 3)).toBeNull()
    expect(await at('sondes', 0)).toBeNull()
  })

  it('The margin of an edition shows which edition changed a claim, from that edition on', async () => {
    const marksOf = async (edition: number | null) => [
      ...((await at('sondes', edition))?.marks.values() ?? []),
    ]
    expect(await marksOf(1)).toEqual([])
    const changed = [[{ is: 'changed', edition: 2, anchor: 'point-1' }]]
    expect(await marksOf(2)).toEqual(changed)
    expect(await marksOf(null)).toEqual(changed)
  })

  it('The history of a claim lists what each edition changed of it, and no edition that did not change it', async () => {
    const historyOf = async (point: number, edition: number | null = null) =>
      (await getDossier(room, { language: 'fr', slug: 'sondes', edition, point }))?.pointHistory
    const reworded = { kind: 'statementReworded', before: firstClaim.statement }
    expect(await historyOf(1)).toMatchObject([{ number: 2, changes: [reworded] }])
    expect(await historyOf(1, 1)).toMatchObject([{ number: 2, changes: [reworded] }])
    expect(await historyOf(2)).toEqual([])
    expect(await historyOf(9)).toEqual([])
  })

  it('The public history lists every update of every dossier, by class and year, page by page', async () => {
    const numbers = async (filter: Partial<CorrectionsFilter>) =>
      (await corrections(filter))?.updates.map(({ edition }) => edition.number)
    const all = await corrections({})
    const [year = 0] = all?.years ?? []
    expect(all).toMatchObject({ count: 2, pages: 1, years: [year] })
    expect(all?.updates).toMatchObject([
      {
        slug: 'sondes-de-corvelle',
        edition: { number: 2, note: 'Le point 1 est précisé.' },
        size: { changes: 2 },
      },
      { slug: 'sondes-de-corvelle', edition: { number: 1 }, size: null },
    ])
    expect(await numbers({ class: 'substantive', year })).toEqual([2, 1])
    expect(await corrections({ class: 'minor' })).toMatchObject({ count: 0, pages: 1, updates: [] })
    expect(await corrections({ page: 2 })).toBeNull()
    expect(await corrections({ year: year - 1 })).toBeNull()
  })

  it('A comparison shows what an edition changed, or how it differs from an earlier one', async () => {
    const between = (edition: number, other: number | null, slug = 'sondes') =>
      getComparison(room, { language: 'fr', slug, edition, other })
    const changed = await between(2, null)
    expect(changed).toMatchObject({
      slug: 'sondes-de-corvelle',
      edition: { number: 2 },
      base: { number: 1 },
      comparison: {
        changes: [
          { kind: 'slugChanged', before: 'sondes', after: 'sondes-de-corvelle' },
          { kind: 'statementReworded', before: firstClaim.statement },
        ],
      },
    })
    expect(await between(2, 1)).toEqual(changed)
    expect(await between(1, null)).toMatchObject({ base: null, comparison: { is: 'first' } })
    for (const [edition, other] of [
      [3, null],
      [2, 2],
      [1, 2],
      [2, 3],
    ] as const)
      expect(await between(edition, other)).toBeNull()
    expect(await between(2, 1, 'ailleurs')).toBeNull()
  })

  it('Every edition but the first has the size of its changes', async () => {
    const sizes = await getDossierSizes(room, 'fr', 'sondes')
    expect([...sizes.keys()]).toEqual([2])
    expect(sizes.get(2)).toMatchObject({ changes: 2 })
    expect(await getDossierSizes(room, 'fr', 'ailleurs')).toEqual(new Map())
  })

  it('The sitemap lists the current pages under their current addresses', async () => {
    expect((await getSitemap(room, 1))?.pages.map(({ address }) => address)).toEqual([
      '/fr',
      '/en',
      '/fr/corrections',
      '/en/corrections',
      '/fr/record',
      '/en/record',
      '/fr/sondes-de-corvelle',
      '/fr/sondes-de-corvelle/editions',
      '/fr/sondes-de-corvelle/points/1',
      '/fr/sondes-de-corvelle/points/2',
    ])
  })

  it('A page after the last one of a list is not there', async () => {
    expect(await getHome(room, 'fr', 2)).toBeNull()
    expect(await getSitemap(room, 2)).toBeNull()
    expect(await getSitemap(room, 0)).toBeNull()
    for (const page of [0, 1, 2]) expect(await getDataDossiers(room, page)).toBeNull()
  })

  it('A sitemap of more addresses than a file should have has several files, each address in one', async () => {
    const whole = await getSitemap(room, 1)
    const files = [await getSitemap(room, 1, 4), await getSitemap(room, 2, 4)]
    expect(files.map((file) => file?.files)).toEqual([2, 2])
    expect(files.flatMap((file) => file?.pages ?? [])).toEqual(whole?.pages)
  })

  it('The home page lists the latest updates of every dossier', async () => {
    const home = await getHome(room, 'fr', 1)
    expect(home?.dossiers).toMatchObject([
      {
        slug: 'sondes-de-corvelle',
        points: 2,
        withdrawnPoints: 0,
        isWithdrawn: false,
        current: { number: 2 },
      },
    ])
    expect(home?.updates.map(({ edition }) => edition.number)).toEqual([2, 1])
  })

  it('The data is returned as it is stored, and every digest can be computed from it', async () => {
    const [edition] = await findAll(room, 'editions', { number: { equals: 2 } })
    const found = await getDataEdition(room, 'fr', 'sondes', 2)
    expect(found?.slug).toBe('sondes-de-corvelle')
    const data = found?.answer
    expect(data).toMatchObject({
      edition: edition?.text,
      digest: edition?.digest,
      envelope: edition?.envelope,
      candidate: edition?.candidate,
    })
    const texts = [data?.edition, data?.envelope, ...(data?.parts ?? [])]
    for (const text of texts) expect(canonicalText(JSON.parse(text ?? ''))).toBe(text)
    expect(digestOf(data?.edition ?? '')).toBe(second.digest)
    expect(digestOf(data?.envelope ?? '')).toBe(data?.candidate)
    const acts = await findAll(room, 'acts', {}, 'sequence')
    expect(await listActs(room, 1)).toEqual(acts.map(({ text }) => text))
    expect(await countActs(room)).toBe(acts.length)
    expect(await listActs(room, 2)).toEqual([])
  })

  it('A file that no edition names is not found, nor an address that is not a digest', async () => {
    const [kept] = await findAll(room, 'files', {})
    expect(await getPublishedFile(room, kept?.sha256 ?? '')).toBeNull()
    for (const sha256 of ['', '*', '%', 'a'.repeat(63), `${'a'.repeat(64)}"`, randomUUID()])
      expect(await getPublishedFile(room, sha256)).toBeNull()
  })
})
