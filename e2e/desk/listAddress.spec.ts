import { expect, test } from '@/e2e/support/test'

const list = '/admin/collections/claims'

for (const query of [
  'where=abc',
  'where[x]=1',
  'where[dossier.title][equals]=1',
  'where[or][0][and][0][updatedAt][greater_than]=abc',
  'sort=nothing',
  'page=-1',
  'limit=abc',
  'columns=[1,null]',
])
  test(`a list whose address says ${query} says what is wrong, and leads to the whole list`, async ({
    pageOf,
  }) => {
    const desk = await pageOf('writer')
    await desk.goto(`${list}?${query}`)
    const title = 'L’adresse de cette liste ne peut pas être lue'
    await expect(desk.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await desk.getByRole('link', { name: 'Montrer toute la liste' }).click()
    await expect(desk.getByRole('heading', { level: 1, name: 'Points' })).toBeVisible()
    await expect(desk.getByRole('table')).toBeVisible()
    await expect(desk).toHaveURL(new RegExp(`${list}(\\?|$)`))
  })

for (const query of [
  'where[or][0][and][0][number][nothing]=1',
  'where[or][0][and][0][dossier][equals][0]=x',
  'search=%00',
  'search[]=a',
  'groupBy=nothing',
  'preset=nothing',
  'page=99999',
  'depth=abc',
])
  test(`a list whose address says ${query} is a list`, async ({ pageOf }) => {
    const desk = await pageOf('writer')
    await desk.goto(`${list}?${query}`)
    await expect(desk.getByRole('heading', { level: 1, name: 'Points' })).toBeVisible()
    await expect(desk.getByRole('button', { name: 'Filtres' })).toBeVisible()
  })
