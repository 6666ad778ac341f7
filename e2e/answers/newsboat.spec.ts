import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { createClient } from '@libsql/client'
import { parseAtomFeed } from 'feedsmith'
import { requireProgram } from '@/e2e/support/requireProgram'
import { expect, test } from '@/e2e/support/test'

const run = promisify(execFile)

requireProgram('newsboat', ['--version'])

for (const [followed, address] of [
  ['the press room', '/fr/feed'],
  ['a dossier', '/fr/accident-du-12-juin-2021/feed'],
  ['a point', '/fr/accident-du-12-juin-2021/points/4/feed'],
] as const) {
  test(`a feed reader shows the updates of ${followed}, in Atom and in RSS`, async ({
    request,
    origin,
  }, testInfo) => {
    const { entries = [] } = parseAtomFeed(await (await request.get(`${address}.atom`)).text())
    const published = entries.map(({ title, links }) => ({
      title: `${title?.value ?? title}`,
      url: links?.[0]?.href,
    }))
    expect(published.length).toBeGreaterThan(0)
    for (const format of ['atom', 'rss']) {
      const feed = `${origin}${address}.${format}`
      const { unread, items } = await readIn(testInfo.outputPath(format), feed)
      expect(unread).toContain(`${published.length} `)
      expect(items).toEqual(published.toSorted(byAddress))
    }
  })
}

const byAddress = (one: { url: string | undefined }, other: { url: string | undefined }) =>
  (one.url ?? '') < (other.url ?? '') ? -1 : 1

/** Reloads a feed in newsboat, in a folder of its own; answers what it says is unread, and what it keeps. */
async function readIn(folder: string, feed: string) {
  await mkdir(folder)
  const [urls, cache, config] = ['urls', 'cache.db', 'config'].map((name) => `${folder}/${name}`)
  await writeFile(`${folder}/urls`, `${feed}\n`)
  await writeFile(`${folder}/config`, 'auto-reload no\n')
  const options = ['-u', urls, '-c', cache, '-C', config].map(String)
  const env = { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8' }
  await run('newsboat', [...options, '-x', 'reload'], { env })
  const { stdout } = await run('newsboat', [...options, '-x', 'print-unread'], { env })
  const client = createClient({ url: `file:${cache}` })
  const { rows } = await client.execute('select title, url from rss_item order by url')
  client.close()
  return { unread: stdout, items: rows.map(({ title, url }) => ({ title, url })) }
}
