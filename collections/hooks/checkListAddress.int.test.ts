import { createPayloadRequest } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { describeOnSqlite } from '@/testing/database/testDatabases'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { checkListAddress } from './checkListAddress'

describeOnSqlite('The address of a list at the desk', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open)
  })

  const codesOf = async (query: string) => {
    const req = await createPayloadRequest({
      config: room.payload.config,
      payloadInstanceCacheKey: room.uri,
      request: new Request(`http://desk/admin/collections/claims?${query}`),
    })
    return checkListAddress(req, 'claims').map(({ code }) => code)
  }

  it.each([
    ['where=abc', ['filter-unreadable']],
    ['where[x]=1', ['filter-condition', 'filter-field-unknown']],
    ['where[x][equals]=1', ['filter-field-unknown']],
    ['where[or]=x', ['filter-unreadable']],
    ['where[or][0]=x', ['filter-unreadable']],
    ['where[or][0][and][0][number][equals]=abc', ['filter-number']],
    ['where[or][0][and][0][updatedAt][greater_than]=abc', ['filter-date']],
    ['where[dossier.nothing][equals]=x', ['filter-field-unknown']],
    ['where[dossier.title][equals]=x', ['filter-field-unknown']],
    ['sort=nothing', ['sort-unknown']],
    ['sort=-', ['sort-unknown']],
    ['sort[]=number&sort[]=statement', ['sort-unknown']],
    ['sort[a]=number', ['sort-unknown']],
    ['page=-1', ['parameter-number']],
    ['page=1.5', ['parameter-number']],
    ['page=999999999999', ['parameter-number']],
    ['limit=abc', ['parameter-number']],
    ['limit[]=2', ['parameter-number']],
    ['columns=abc', ['columns-unreadable']],
    ['columns=[1,null]', ['columns-unreadable']],
    ['columns={}', ['columns-unreadable']],
    ['columns[]=number', ['columns-unreadable']],
    ['limit=abc&sort=nothing', ['parameter-number', 'sort-unknown']],
  ])('A person is told what cannot be read of %s', async (query, codes) => {
    expect(await codesOf(query)).toEqual(codes)
  })

  it.each([
    '',
    'page=2&limit=50&sort=-updatedAt',
    'sort=dossier.title',
    'columns=["number","-statement","noLongerThere"]',
    'search=pompes',
    'where[or][0][and][0][statement][like]=pompes&where[or][0][and][1][number][greater_than]=2',
    'where[or][0][and][0][dossier][in][0]=x',
    // What a person chooses one after the other: the field, then the condition, then the value.
    'where[or][0][and][0][dossier][equals][0]=x',
    'where[or][0][and][0][withdrawal.reason][exists]=',
    'where=',
  ])('The list is shown at %s', async (query) => {
    expect(await codesOf(query)).toEqual([])
  })
})
