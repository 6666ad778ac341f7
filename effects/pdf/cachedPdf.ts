import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import pLimit from 'p-limit'
import { digestOf } from '@/domain/digest/digestOf'
import { env } from '@/env'
import { processWide } from '@/memory/processWide'
import { registerCache, timesForgotten } from '@/memory/registerCache'
import { printPdf } from './printPdf'

type Printer = { browser: string; isSandboxed: boolean; dir: string }

/** The bytes and the name of their file in the cache; or the reason why there are none. */
export type CachedPdf =
  | { bytes: Uint8Array<ArrayBuffer>; name: string }
  | { failed: 'busy' }
  | { failed: 'failed'; error: unknown }

/** One browser at a time. */
const printing = processWide('pdf', () => pLimit(1))
const mostWaiting = 10

const folders = processWide('pdf folders', () => new Set<string>())
// Registered at the start, because the folder may contain PDFs that an earlier process printed.
if (env.pdf) folders.add(env.pdf.dir)

registerCache('PDFs', {
  bound: 'one for each edition, on the disk',
  emptiedBy: 'nothing',
  entries: () => null,
  forget: async () => {
    await Promise.all([...folders].map(emptyFolder))
  },
})

/**
 * Returns the PDF of an edition and prints it only once. Its cache key is the edition's digest with the digest of the
 * printed document: other styles or settings give another PDF, which replaces this one. Failures are not cached. Call
 * `cachedPdf(printer)` before you read the edition: if the caches are emptied after that, the PDF is not stored.
 */
export function cachedPdf(
  printer: Printer,
): (edition: string, document: string) => Promise<CachedPdf> {
  const begun = timesForgotten()
  folders.add(printer.dir)
  return async (edition, document) => {
    const name = `${edition}-${digestOf(document)}.pdf`
    const known = await readCached(printer.dir, name)
    if (known) return { bytes: known, name }
    if (printing.pendingCount >= mostWaiting) return { failed: 'busy' }
    return printing(async () => {
      try {
        // A call that waited while another call printed the same PDF finds it in the cache.
        const made = await readCached(printer.dir, name)
        return { bytes: made ?? (await print(printer, name, document, begun)), name }
      } catch (error) {
        return { failed: 'failed', error }
      }
    })
  }
}

async function print(
  { browser, isSandboxed, dir }: Printer,
  name: string,
  document: string,
  begun: number,
) {
  const bytes = new Uint8Array(await printPdf({ path: browser, isSandboxed }, document))
  const place = path.join(dir, name)
  await mkdir(dir, { recursive: true })
  await writeFile(`${place}.new`, bytes)
  await rename(`${place}.new`, place)
  const edition = name.slice(0, name.indexOf('-') + 1)
  for (const other of await readdir(dir)) {
    if (other.startsWith(edition) && other !== name)
      await rm(path.join(dir, other), { force: true })
  }
  if (timesForgotten() !== begun) await rm(place, { force: true })
  return bytes
}

/** Removes the PDFs, finished or not, and no other file in that folder. */
async function emptyFolder(dir: string): Promise<void> {
  for (const name of await namesIn(dir)) {
    if (/^[0-9a-f]{64}-[0-9a-f]{64}\.pdf(\.new)?$/.test(name)) {
      await rm(path.join(dir, name), { force: true })
    }
  }
}

const namesIn = (dir: string): Promise<readonly string[]> => readdir(dir).catch(noneIfAbsent([]))

const readCached = async (dir: string, name: string): Promise<Uint8Array<ArrayBuffer> | null> =>
  readFile(path.join(dir, name))
    .then((bytes) => new Uint8Array(bytes))
    .catch(noneIfAbsent(null))

/** Returns `none` where a file or folder does not exist; throws any other error again. */
const noneIfAbsent =
  <T>(none: T) =>
  (error: unknown): T => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return none
    throw error
  }
