import { describe, expect, it } from 'vitest'
import { pageOf } from '@/domain/pageOf'
import { dataDossiers, dossiersPerPage } from './dataDossiers'
import { dataEditions } from './dataEditions'
import { dataIndex } from './dataIndex'

const dossier = { id: 'dossier-1', language: 'fr', slug: 'nos-sondes' } as const

describe('the index of the data', () => {
  it('The index of the data links to the editions of each dossier', () => {
    const dossiers = pageOf([{ ...dossier, editions: 2 }], 1, 500)
    expect(dataIndex({ dossiers, acts: 1, isSigned: true })).toEqual({
      format: 'point-par-point/data/1',
      schema: '/data/schema.json',
      openapi: '/data/openapi.json',
      dossiers: [
        {
          ...dossier,
          editions: 2,
          href: '/data/fr/nos-sondes/editions',
          current: '/data/fr/nos-sondes',
        },
      ],
      next: null,
      acts: { count: 1, pageSize: 1000, hrefs: ['/data/acts/1'] },
      log: { checkpoint: '/log/checkpoint', key: '/log/key' },
    })
  })

  it.each([
    [0, []],
    [1000, ['/data/acts/1']],
    [1001, ['/data/acts/1', '/data/acts/2']],
  ])('The index of the data links to the pages of %i acts', (acts, hrefs) => {
    const index = dataIndex({ dossiers: pageOf([], 1, 500), acts, isSigned: false })
    expect(index.acts.hrefs).toEqual(hrefs)
  })
})

describe('the pages of dossiers as data', () => {
  const all = Array.from({ length: 1001 }, (_, index) => ({
    ...dossier,
    id: `dossier-${index}`,
    slug: `sondes-${index}`,
    editions: 1,
  }))

  it('The index has the first 500 dossiers, and each page names the next one', () => {
    const dossiers = pageOf(all, 1, dossiersPerPage)
    const first = dataIndex({ dossiers, acts: 1, isSigned: false })
    const pages = [1, 2, 3].map((page) => dataDossiers(pageOf(all, page, dossiersPerPage)))
    expect(first).toMatchObject({ ...pages[0] })
    expect(pages.map(({ next }) => next)).toEqual(['/data/dossiers/2', '/data/dossiers/3', null])
    expect(pages.flatMap(({ dossiers }) => dossiers.map(({ id }) => id))).toEqual(
      all.map(({ id }) => id),
    )
  })
})

describe('the editions of a dossier as data', () => {
  it('The editions of a dossier are listed oldest first, with only their public data', () => {
    const digests = { digest: 'a'.repeat(64), candidate: 'b'.repeat(64) }
    const publishedAt = '2014-05-20T08:00:00.000Z'
    const line = (number: number) => ({ number, ...digests, publishedAt })
    const editions = [2, 1].map((number) => ({ ...line(number), envelope: 'not for the list' }))
    expect(dataEditions({ dossier, editions })).toEqual({
      dossier,
      editions: [1, 2].map((number) => ({
        ...line(number),
        href: `/data/fr/nos-sondes/editions/${number}`,
        changes: `/data/fr/nos-sondes/editions/${number}/diff`,
      })),
    })
  })
})
