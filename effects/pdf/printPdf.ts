import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { runBrowser } from './runBrowser'

/** Thirty times the size of the PDF of a dossier of sixty claims. */
const mostBytes = 32 * 1024 * 1024

/**
 * Prints a self-contained HTML document and returns the bytes of the PDF. `browser` is the path of a Chromium; it
 * runs in its own temporary folder. Throws when the browser fails, takes too long, or prints more than `mostBytes`.
 */
export async function printPdf(
  browser: { path: string; isSandboxed: boolean },
  document: string,
): Promise<Buffer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'edition-'))
  try {
    const page = path.join(folder, 'edition.html')
    const printed = path.join(folder, 'edition.pdf')
    await writeFile(page, document)
    await runBrowser(
      browser.path,
      [
        ...flags,
        ...(browser.isSandboxed ? [] : ['--no-sandbox']),
        `--user-data-dir=${path.join(folder, 'profile')}`,
        `--print-to-pdf=${printed}`,
        pathToFileURL(page).href,
      ],
      folder,
    )
    const { size } = await stat(printed)
    if (size > mostBytes) throw new Error(`a PDF of ${size} bytes`)
    return await readFile(printed)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** All network requests of the browser go to a port where nothing listens. */
const flags = [
  '--headless',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-breakpad',
  '--no-first-run',
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--no-pdf-header-footer',
  '--export-tagged-pdf',
  '--generate-pdf-document-outline',
]
