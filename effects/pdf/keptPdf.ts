import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import pLimit from 'p-limit'
import { processWide } from '@/database/processWide'
import { digestOf } from '@/domain/digest/digestOf'
import { printPdf } from './printPdf'

type Printer = { browser: string; isSandboxed: boolean; dir: string }

/** The bytes and the name that they are kept under; or that there are none now, and why. */
export type KeptPdf =
  | { bytes: Uint8Array<ArrayBuffer>; name: string }
  | { failed: 'busy' }
  | { failed: 'failed'; error: unknown }

/** One browser at a time. */
const printing = processWide('pdf', () => pLimit(1))
const mostWaiting = 10

/**
 * The PDF of an edition, made once: kept under the edition's digest and that of the document as it is given to the
 * browser, so that other styles or settings make another one, which takes its place. Of what fails nothing is kept.
 */
export async function keptPdf(
  printer: Printer,
  edition: string,
  document: string,
): Promise<KeptPdf> {
  const name = `${edition}-${digestOf(document)}.pdf`
  const kept = await readKept(printer.dir, name)
  if (kept) return { bytes: kept, name }
  if (printing.pendingCount >= mostWaiting) return { failed: 'busy' }
  return printing(async () => {
    try {
      // Who waited while the same one was made finds it there.
      const made = await readKept(printer.dir, name)
      return { bytes: made ?? (await print(printer, name, document)), name }
    } catch (error) {
      return { failed: 'failed', error }
    }
  })
}

async function print({ browser, isSandboxed, dir }: Printer, name: string, document: string) {
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
  return bytes
}

async function readKept(dir: string, name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(path.join(dir, name)))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
