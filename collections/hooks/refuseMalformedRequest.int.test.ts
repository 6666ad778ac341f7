import { beforeAll, describe, expect, it } from 'vitest'
import { findAll } from '@/database/find'
import type { Language } from '@/domain/Language'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { type Rest, restClient, signInByRest } from '@/testing/pressRoom/restClient'
import { writeDossier } from '@/testing/pressRoom/writeDossier'

const fields = ['number', 'createdAt', 'statement', 'dossier', 'id', 'withdrawal.reason', 'savedBy']
const operators =
  'equals not_equals in not_in all exists greater_than less_than_equal like not_like contains near within intersects nothing'
const values = [
  '=abc',
  '=',
  '=1,2,3',
  '=null',
  '=true',
  '[]=a',
  '[a]=b',
  '[x][y]=z',
  '=%00',
  '=1e400',
  '=%F0%9F%98%80',
]
const json = (where: unknown) => `where=${encodeURIComponent(JSON.stringify(where))}`
const deep = (levels: number): object => (levels === 0 ? {} : { and: [deep(levels - 1)] })

describeOnDatabases('A request that cannot be read', (open) => {
  let room: TestPressRoom
  let rest: Rest
  let claim: string
  beforeAll(async () => {
    room = await openPressRoom(open, { withPasswords: true })
    rest = restClient(room, await signInByRest(room, 'writer'))
    await writeDossier(await room.as('writer'), smallDraft('Les sondes'))
    const [first] = await findAll(room, 'claims', {}, 'position')
    claim = first?.id ?? ''
  })

  const statusOf = async (path: string) => (await rest('GET', path)).status

  it.each(operators.split(' '))(
    'The condition %s never fails, whatever it is asked',
    async (operator) => {
      const asked = fields.flatMap((field) =>
        values.map((value) => `/claims?limit=1&depth=0&where[${field}][${operator}]${value}`),
      )
      const failed = []
      for (const path of asked) failed.push([await statusOf(path), path])
      expect(failed.filter(([status]) => status !== 200 && status !== 400)).toEqual([])
    },
  )

  it.each([
    'where=abc',
    'where={',
    'where=1',
    'where=null',
    'where=[]',
    'where[]=a',
    'where[and]=x',
    'where[and][]=x',
    'where[or][a][statement][equals]=x',
    'where[statement]=x',
    'where[nothing][equals]=x',
    'where[dossier.nothing][equals]=x',
    'where[statement][nothing]=x',
    'where[statement][near]=1,2,3',
    'where[createdAt][greater_than]=pasunedate',
    'where[statement][equals]=a&where[statement][equals]=b',
    `where[id][in]=${'a,'.repeat(10_001)}`,
    json(deep(1500)),
    json({ or: Array.from({ length: 1500 }, () => ({ statement: { equals: 'x' } })) }),
    json({ statement: { equals: { $gt: '' } } }),
    'sort=nothing',
    'sort=statement,nothing',
    'sort=-',
    'sort=',
    'sort=__proto__',
    'limit=abc',
    'limit=-1',
    'limit=1.5',
    'limit=1e30',
    'limit=1&limit=2',
    'limit[a]=1',
    'page=-1',
    'page=abc',
    'page=1e30',
    'page=2&page=3',
    'depth=abc',
    'depth=-1',
    'depth=1&depth=2',
    'data={',
  ])('A list that is asked for with %s is refused', async (query) => {
    expect(await statusOf(`/claims?${query}`)).toBe(400)
    expect(await statusOf(`/claims/versions?${query}`)).toBe(400)
  })

  it.each([
    'x',
    '%00',
    '%F0%9F%98%80',
    '%E0%A4%A',
    '..%2F..',
    '%27',
    '__proto__',
    '[object Object]',
    'a'.repeat(300),
  ])('There is no document at the address %s', async (id) => {
    expect(await statusOf(`/claims/${id}`)).toBe(404)
    expect(await statusOf(`/claims/versions/${id}`)).toBe(404)
    expect((await rest('PATCH', `/claims/${id}`, {})).status).toBe(404)
    expect((await rest('DELETE', `/claims/${id}`)).status).toBe(404)
  })

  it('A collection without versions shows none, and nobody fails who asks', async () => {
    for (const collection of ['users', 'files', 'acts', 'actDetails', 'mails'])
      expect(await statusOf(`/${collection}/versions`), collection).toBe(403)
  })

  it('A document that comes as plain text is refused', async () => {
    const body = JSON.stringify({ name: 'Un média' })
    const sent = (method: 'POST' | 'PATCH', path: string) =>
      rest(method, path, body, { 'Content-Type': 'text/plain' })
    expect((await sent('POST', '/outlets')).status).toBe(400)
    expect((await sent('PATCH', `/claims/${claim}`)).status).toBe(400)
    expect((await sent('POST', '/files')).status).toBe(400)
  })

  it('Accounts cannot be verified by mail', async () => {
    expect((await rest('POST', '/users/verify/x', {})).status).toBe(404)
  })

  it.each(['{', 'null', '1', '"x"', '[]'])('The body %s is refused', async (body) => {
    const own = restClient(room, await signInByRest(room, 'writer'))
    const sent = (method: 'POST' | 'PATCH', path: string) =>
      own(method, path, body, { 'Content-Type': 'application/json' })
    expect((await sent('POST', '/claims')).status).toBe(400)
    expect((await sent('PATCH', `/claims/${claim}`)).status).toBe(400)
  })

  it.each(['/claims', '/dossiers', '/updates'])(
    'A save at %s without a body is refused',
    async (path) => {
      expect((await rest('POST', path)).status).toBe(400)
      expect((await rest('PATCH', `${path}/x`)).status).toBe(400)
      expect((await restClient(room)('PATCH', `${path}/x`)).status).toBe(400)
    },
  )

  it.each(['constructor', 'toString', '__proto__', 'globals/constructor'])(
    'There is no collection at the address %s',
    async (name) => {
      for (const method of ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const) {
        expect((await rest(method, `/${name}`)).status).toBe(404)
        expect((await rest(method, `/${name}/x`)).status).toBe(404)
      }
    },
  )

  it.each(['multipart/form-data', 'multipart/form-data; boundary=x'])(
    'A form that is none is refused, as %s',
    async (type) => {
      for (const collection of ['claims', 'files']) {
        const answer = await rest('POST', `/${collection}`, 'x', { 'Content-Type': type })
        expect(answer.status).toBe(400)
      }
    },
  )

  it.each<[string, string, object]>([
    ['dossiers', 'title', { title: 1 }],
    ['dossiers', 'slug', { title: 'a', slug: {} }],
    ['dossiers', 'updateLine.words', { title: 'a', updateLine: { words: {} } }],
    ['outlets', 'name', { name: {} }],
    ['evidence', 'label', { label: ['a'] }],
    ['responses', 'uses.1.note', { uses: [{}, { note: {} }] }],
    ['evidence', 'date', { label: 'a', date: null }],
    ['evidence', 'date', { label: 'a', date: '2021' }],
    ['evidence', 'date', { label: 'a', date: [] }],
    ['responses', 'uses', { uses: null }],
    ['responses', 'uses', { uses: 'x' }],
    ['responses', 'uses', { uses: {} }],
    ['responses', 'uses', { uses: [null] }],
    ['dossiers', 'createdAt', { title: 'a', createdAt: 'x' }],
    ['dossiers', 'translationOf', { title: 'a', slug: 'a', translationOf: 'nope' }],
    ['evidence', 'file', { label: 'a', file: 'nope' }],
  ])(
    'A document of %s whose %s is no such value is refused there',
    async (collection, path, data) => {
      const { body, status } = await rest('POST', `/${collection}`, data)
      expect(status).toBe(400)
      expect(body).toMatchObject({ errors: [{ data: { errors: [{ path }] } }] })
    },
  )

  it.each<[Language, string, string]>([
    [
      'fr',
      'where[createdAt][greater_than]=pasunedate',
      'Le filtre sur «\u00a0Créé le\u00a0» attend une date, comme 2021-04-01\u202f; «\u00a0pasunedate\u00a0» n’en est pas une.',
    ],
    [
      'en',
      'where[statement][near]=1',
      'The filter on “Allegation” does not know the condition “near”.',
    ],
    ['fr', 'where[nothing][equals]=x', 'Aucun filtre n’est possible sur «\u00a0nothing\u00a0».'],
    ['en', 'sort=nothing', 'The list cannot be sorted by “nothing”.'],
    ['en', 'limit=abc', 'In the address, “limit” needs a whole number'],
    ['fr', 'where=abc', 'Le filtre «\u00a0abc\u00a0» ne peut pas être lu.'],
  ])(
    'In the language %s, the list %s is refused with what is wrong',
    async (language, query, said) => {
      const { text } = await rest('GET', `/claims?${query}`, null, { 'Accept-Language': language })
      expect(text).toContain(said)
      expect(text).not.toContain('stack')
    },
  )

  describe('A value that must be unique', () => {
    const taken = { outlets: () => ({ name: 'Valmer Soir' }), responses: () => ({ claim }) }
    it.each<[Language, keyof typeof taken, string, string]>([
      ['fr', 'outlets', 'name', 'Un champ est à corriger\u00a0: Nom'],
      ['en', 'responses', 'claim', 'Point'],
    ])(
      'is named in %s, in %s, by its field %s as on screen',
      async (language, collection, path, said) => {
        const { body, status, text } = await rest('POST', `/${collection}`, taken[collection](), {
          'Accept-Language': language,
        })
        expect(status).toBe(400)
        expect(body).toMatchObject({ errors: [{ data: { errors: [{ path }] } }] })
        expect(text).toContain(said)
        expect(text).not.toContain('claim_id')
      },
    )
  })
})
