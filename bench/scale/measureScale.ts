import { statSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { z } from 'zod'
import { openDesk } from '@/bench/openDesk'
import { quantileOf } from '@/bench/quantileOf'
import { tokenOf } from '@/e2e/support/pageAs'
import { signIn } from '@/e2e/support/signIn'
import { startPressRoom } from '@/e2e/support/startPressRoom'
import { bytesOfPublication } from './bytesOfPublication'
import { dossierAt } from './dossierAt'
import { sentenceOf, wordOfRank } from './inventWords'
import { memoryOf } from './memoryOf'

export type Measure = { value: number; unit: 'ms' | 'kB' | 'MiB' | 'times its new text' }
/** By what was measured. */
export type Scale = Readonly<Record<string, Measure>>

const turns = 5
const kilobyte = 1000
export const mebibyte = 1024 * 1024

/** Starts the press room of that folder as in production, asks it for everything that may grow, and ends it. */
export async function measureScale(size: number, folder: string): Promise<Scale> {
  const file = path.join(folder, 'press-room.db')
  const start = () =>
    startPressRoom(
      { databaseUri: `file:${file}`, filesDir: path.join(folder, 'files') },
      { SEARCH_DIR: path.join(folder, 'search') },
    )
  // The search index is kept on the disk: it is made by a start before.
  const before = await start()
  await fetch(`${before.origin}${search('index')}`)
  await before.stop()
  const room = await start()
  try {
    const found: Record<string, Measure> = {}
    const put = (what: string, value: number, unit: Measure['unit']) => {
      found[what] = { value, unit }
    }
    const timed = async (what: string, work: () => Promise<unknown>) => {
      const start = performance.now()
      await work()
      put(what, performance.now() - start, 'ms')
    }
    const page = async (address: string, headers: Record<string, string> = {}) => {
      const answer = await fetch(`${room.origin}${address}`, { headers })
      const text = await answer.text()
      if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
      return text
    }
    put('memory after the start', memoryOf(room.pid) / mebibyte, 'MiB')
    await timed('the first search after a start', () => page(search(wordOfRank(300))))
    const searches: number[] = []
    for (let turn = 0; turn < turns; turn += 1) {
      await timed('a later search', () => page(search(wordOfRank(50 + 400 * turn))))
      searches.push(found['a later search']?.value ?? 0)
    }
    put('a later search', quantileOf(searches, 0.5), 'ms')
    await timed('a search for the commonest word', () => page(search(wordOfRank(1))))
    await timed('a search for two words', () => page(search(`${wordOfRank(9)} ${wordOfRank(40)}`)))
    await timed('a search that finds only similar words', () =>
      page(search(`${wordOfRank(5000).slice(0, 3)}zz${wordOfRank(5000).slice(3)}`)),
    )
    put('memory after searches', memoryOf(room.pid) / mebibyte, 'MiB')

    const desk = await openDesk(room.origin)
    const token = tokenOf(await signIn(room.origin), 'publisher')
    const atDesk = (address: string) => page(address, { Cookie: `payload-token=${token}` })
    // The first page of the desk also loads its program.
    await atDesk('/admin/account')
    const homes: number[] = []
    for (let turn = 0; turn < turns; turn += 1) {
      await timed('the desk’s home', () => atDesk('/admin'))
      homes.push(found['the desk’s home']?.value ?? 0)
    }
    put('the desk’s home', quantileOf(homes, 0.5), 'ms')
    put('the desk’s home, its page', (await atDesk('/admin')).length / kilobyte, 'kB')

    const address = `/fr/dossier-${Math.floor(size / 2)}`
    await timed('a dossier page, cold', () => page(address))
    await timed('a comparison, cold', () => page(`/fr/dossier-${size - 5}/editions/2/diff`))
    for (const [what, each] of [
      ['public home, cold', '/fr'],
      ['corrections, cold', '/fr/corrections'],
      ['the index of /data, cold', '/data'],
      ['the sitemap, cold', '/sitemap.xml'],
      ['the feed, cold', '/fr/feed.atom'],
    ] as const) {
      await timed(what, () => page(each))
      put(`${what.replace(', cold', '')}, its size`, (await page(each)).length / kilobyte, 'kB')
    }

    const dossier = await dossierAt(desk, size - 7)
    const [claim] = await desk.find('claims', 'dossier', dossier)
    const statement = `${sentenceOf(Date.now(), 12)} `
    const onDisk = statSync(file).size
    const id = claim?.id ?? ''
    await timed('the first save after a publication', () => desk.save('claims', id, { statement }))
    await timed('a save', () => desk.save('claims', id, { statement: `${statement}Encore.` }))
    const update = await desk.updateOf(dossier)
    await timed('a submission', () => desk.submit(update, 'Un point précisé.'))
    const number = await timedPublication()
    await timed('the first search after a publication', () => page(search(wordOfRank(77))))
    await timed('its page, cold', () => page(`/fr/dossier-${size - 7}`))
    await timed('its comparison, cold', () =>
      page(`/fr/dossier-${size - 7}/editions/${number}/diff`),
    )
    for (const [what, value] of Object.entries(await bytesOfPublication(desk, file, size - 9)))
      put(what, value, 'times its new text')
    put('memory at the end', memoryOf(room.pid) / mebibyte, 'MiB')
    put('on disk, for each dossier', onDisk / size / kilobyte, 'kB')
    await desk.request.dispose()
    return found

    async function timedPublication(): Promise<number> {
      const start = performance.now()
      const answer = await desk.request.post(`/api/updates/${update}/publish`)
      put('a publication', performance.now() - start, 'ms')
      const body: unknown = await answer.json()
      return z.object({ value: z.object({ number: z.number() }) }).parse(body).value.number
    }
  } finally {
    await room.stop()
  }
}

const search = (words: string) => `/fr/search?q=${encodeURIComponent(words)}`
