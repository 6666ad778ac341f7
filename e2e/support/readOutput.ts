import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { APIRequestContext, APIResponse } from '@playwright/test'
import { z } from 'zod'
import { digestOf } from '@/domain/digest/digestOf'
import { assembleEdition } from '@/domain/edition/assembleEdition'
import { parseEnvelope } from '@/domain/edition/parseEnvelope'
import { parsePart } from '@/domain/edition/parsePart'
import { memoize } from '@/domain/memoize'
import { exportDocument } from '@/exporter/exportDocument'
import { runVerifier } from '@/testing/runVerifier'
import type { ServedOutput } from '@/testing/states/Output'
import type { Example } from '@/testing/states/State'
import type { Desk } from './Desk'
import { linkedDataIn } from './linkedDataIn'
import { parsed } from './parsed'
import { pdfText } from './pdfText'

/** The answers of the public and of the desk that an output is read from. */
export type Sources = { request: APIRequestContext; desk: Desk; origin: string }

/** The words of an output about an example; null where there is no such page, or where a list does not name it. */
export function readOutput(
  output: ServedOutput,
  example: Example,
  sources: Sources,
): Promise<string | null> {
  return readers[output](example, sources)
}

type Reader = (example: Example, sources: Sources) => Promise<string | null>

const dossierPage = ({ language, slug }: Example) => `/${language}/${slug}`
const pageOf = (example: Example) =>
  [
    dossierPage(example),
    ...(example.edition === null ? [] : ['editions', example.edition]),
    ...(example.point === null ? [] : ['points', example.point]),
  ].join('/')

/** The address of the edition that the page shows, whether or not its own address names it. */
async function editionPageOf(example: Example, request: APIRequestContext): Promise<string | null> {
  const edition = example.edition ?? (await currentOf(example, request))
  return edition === null ? null : pageOf({ ...example, edition })
}

const numbers = z.object({ number: z.number() })

async function currentOf(example: Example, request: APIRequestContext): Promise<number | null> {
  const answer = await request.get(`/data${dossierPage(example)}`)
  return answer.ok() ? numbers.parse(await answer.json()).number : null
}

const textOf = (html: string): string => {
  const { body } = parsed(html)
  for (const hidden of body.querySelectorAll('script, style')) hidden.remove()
  return body.textContent
}

async function get(
  request: APIRequestContext,
  address: string | null,
  read: (answer: APIResponse) => Promise<string>,
): Promise<string | null> {
  if (address === null) return null
  const answer = await request.get(address)
  if (answer.status() === 404) return null
  if (!answer.ok() && !saysDamaged.test(await answer.text()))
    throw new Error(`${address} answers ${answer.status()}`)
  return read(answer)
}

/** A page, or an answer of /data, in place of what is damaged. */
const saysDamaged = /Contenu endommagé|"error":"damaged"/

const text = (answer: APIResponse) => answer.text()
const words = async (answer: APIResponse) => textOf(await answer.text())

/** What an attribute of an element in the head says. */
const inHead =
  (...selectors: readonly string[]): Reader =>
  (example, { request }) =>
    get(request, pageOf(example), async (answer) => {
      const { head } = parsed(await answer.text())
      return selectors
        .map((selector) => {
          const element = head.querySelector(selector)
          return element?.getAttribute('content') ?? element?.textContent ?? ''
        })
        .join('\n')
    })

/** The entry of a list that leads to the dossier; null where none does. */
const entryIn =
  (list: (example: Example) => string, entry: string): Reader =>
  (example, { request }) =>
    get(request, list(example), async (answer) => {
      const { body } = parsed(await answer.text())
      return [...body.querySelectorAll(entry)]
        .filter((element) => element.querySelector(`a[href^="${dossierPage(example)}"]`))
        .map((element) => element.textContent)
        .join('\n')
    }).then((found) => found || null)

const feed =
  (extension: string): Reader =>
  (example, { request }) =>
    get(request, `${pageOf({ ...example, edition: null })}/feed.${extension}`, text)

const reference =
  (extension: string): Reader =>
  async (example, { request }) => {
    const page = await editionPageOf(example, request)
    return get(request, page && `${page}/cite.${extension}`, text)
  }

const stored = z.object({ edition: z.string(), envelope: z.string(), parts: z.array(z.string()) })

/** The result of the verifier for a press room, and the files that it read there. */
const verified = memoize(async (origin: string) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'point-par-point-verified-'))
  const { out } = await runVerifier(origin, '--save', folder)
  const read = await readdir(folder, { recursive: true })
  await rm(folder, { recursive: true })
  return { result: out, read }
})

async function dossierAtDesk({ slug }: Example, desk: Desk): Promise<string> {
  const [dossier] = await desk.find('dossiers', 'slug', slug)
  return z.string().parse(dossier?.id)
}

const readers: Record<ServedOutput, Reader> = {
  page: (example, { request }) => get(request, pageOf(example), words),
  title: inHead('title'),
  description: inHead('meta[name=description]'),
  shared: inHead('meta[property="og:title"]', 'meta[property="og:description"]'),
  picture: inHead('meta[property="og:image:alt"]'),
  linkedData: (example, { request }) =>
    get(request, pageOf(example), async (answer) =>
      JSON.stringify(linkedDataIn(parsed(await answer.text()))),
    ),
  home: entryIn(({ language }) => `/${language}`, '.dossiers li'),
  search: entryIn(
    ({ language, search }) => `/${language}/search?q=${encodeURIComponent(search)}`,
    'main article, main li',
  ),
  history: (example, { request }) => get(request, `${dossierPage(example)}/editions`, words),
  comparison: async (example, { request }) => {
    const page = await editionPageOf({ ...example, point: null }, request)
    return get(request, page && `${page}/diff`, words)
  },
  corrections: entryIn(({ language }) => `/${language}/corrections`, 'li'),
  atom: feed('atom'),
  rss: feed('rss'),
  jsonFeed: feed('json'),
  sitemap: (example, { request }) =>
    get(request, '/sitemap.xml', async (answer) => {
      const urls = (await answer.text()).match(/<url>.*?<\/url>/gs) ?? []
      return urls.filter((url) => url.includes(`${dossierPage(example)}<`)).join('\n')
    }).then((found) => found || null),
  data: async (example, { request }) => {
    const page = await editionPageOf({ ...example, point: null }, request)
    return get(request, page && `/data${page}`, text)
  },
  acts: async (example, { request }) => {
    const page = await editionPageOf({ ...example, point: null }, request)
    const edition = await get(request, page && `/data${page}`, text)
    if (edition === null) return null
    const { digest } = z.object({ digest: z.string() }).parse(JSON.parse(edition))
    return get(request, '/data/acts/1', async (answer) => {
      const { acts } = z.object({ acts: z.array(z.string()) }).parse(await answer.json())
      return acts.filter((act) => act.includes(digest)).join('\n')
    })
  },
  proof: async (example, { request }) => {
    const page = await editionPageOf(example, request)
    return get(request, page && `${page}/proof.tlog-proof`, async (answer) => {
      const [, extra = ''] = /^extra (.+)$/m.exec(await answer.text()) ?? []
      return Buffer.from(extra, 'base64').toString('utf8')
    })
  },
  csl: reference('json'),
  bibtex: reference('bib'),
  pdf: async (example, { request }) => {
    const page = await editionPageOf({ ...example, point: null }, request)
    return get(request, page && `${page}/edition.pdf`, async (answer) =>
      (await pdfText(await answer.body())).pages.join('\n'),
    )
  },
  verify: async (example, { request, origin }) => {
    const edition = example.edition ?? (await currentOf(example, request)) ?? 1
    const { result, read } = await verified(origin)
    return read.includes(`data${dossierPage(example)}/editions/${edition}.json`) ? result : null
  },
  export: async (example, { request }) => {
    const page = await editionPageOf({ ...example, point: null }, request)
    return get(request, page && `/data${page}`, async (answer) => {
      const { edition, envelope, parts } = stored.parse(await answer.json())
      const known = new Map(parts.map((part) => [digestOf(part), parsePart(part)]))
      return exportDocument(assembleEdition({ edition, envelope, parts: known }, parseEnvelope))
    })
  },
  deskHistory: async (example, { desk }) =>
    get(desk.request, `/admin/history/${await dossierAtDesk(example, desk)}`, words),
  deskCsv: async (example, { desk }) =>
    get(desk.request, `/api/dossiers/${await dossierAtDesk(example, desk)}/history.csv`, text),
  deskDossier: async (example, { desk }) =>
    get(desk.request, `/admin/dossier/${await dossierAtDesk(example, desk)}`, words),
}
