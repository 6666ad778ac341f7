import { beforeAll, expect, it, vi } from 'vitest'
import { forgetAll } from '@/effects/forgetAll'
import { describeOnSqlite } from '@/testing/database/testDatabases'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { notFound } from './notFound'

describeOnSqlite('The page of what is not there', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open)
  })

  it('The page of what is not there is made once for each language, whatever is asked for', async () => {
    await forgetAll()
    const settings = vi.spyOn(room.payload, 'findGlobal')
    const pages = []
    for (const language of ['fr', 'en', null, 'fr', 'en', null] as const) {
      const response = await notFound(room, language)
      expect(response.status).toBe(404)
      expect(response.headers.get('ETag')).toBeNull()
      pages.push([response.headers.get('Content-Language'), await response.text()])
    }
    expect(settings).toHaveBeenCalledTimes(3)
    expect(pages.slice(3)).toEqual(pages.slice(0, 3))
    expect(pages.map(([language]) => language).slice(0, 3)).toEqual(['fr', 'en', null])
    vi.restoreAllMocks()
  })
})
