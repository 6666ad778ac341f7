import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bundle } from 'lightningcss'
import subsetFont from 'subset-font'

// Makes public/assets from styles/ and the font package, each file named by its content so that it can be
// cached for ever, and components/page/assetAddresses.ts, which says where they are. With --check it writes
// nothing and fails where something is stale.

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'public/assets')
const manifest = path.join(root, 'components/page/assetAddresses.ts')

const made = new Map()

function add(name, extension, bytes) {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  made.set(`${name}.${digest}.${extension}`, bytes)
  return `/assets/${name}.${digest}.${extension}`
}

const { resolve } = createRequire(import.meta.url)

const ranges = readFileSync(path.join(root, 'styles/fonts.css'), 'utf8').match(
  /U\+[0-9A-F]+(-[0-9A-F]+)?/g,
)
const characters = [...new Set(ranges)].flatMap((range) => {
  const [from = 0, to = from] = range
    .slice(2)
    .split('-')
    .map((code) => Number.parseInt(code, 16))
  return Array.from({ length: to - from + 1 }, (_, place) => String.fromCodePoint(from + place))
})

/**
 * The characters of a font that styles/fonts.css names, and no others: the font draws ’ (U+2019) and ʼ (U+02BC) with one
 * glyph, and a PDF would name that glyph by the lower code.
 */
const font = (name, file) =>
  subsetFont(
    readFileSync(resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${file}.woff2`)),
    characters.join(''),
    { targetFormat: 'woff2' },
  ).then((bytes) => add(name, 'woff2', bytes))

const roman = await font('source-serif-4', '400-normal')
const italic = await font('source-serif-4-italic', '400-italic')
const semibold = await font('source-serif-4-semibold', '600-normal')
const icon = add('icon', 'svg', readFileSync(path.join(root, 'styles/icon.svg')))

const bundled = (name) =>
  new TextDecoder()
    .decode(bundle({ filename: path.join(root, 'styles', name), minify: true }).code)
    .replace('source-serif-4.woff2', roman)
    .replace('source-serif-4-italic.woff2', italic)
    .replace('source-serif-4-semibold.woff2', semibold)

const stylesheet = add('site', 'css', Buffer.from(bundled('site.css')))

/**
 * The same styles within a part of another page: the part stands for the root, <body> and <main>, its own width for that
 * of the window, the theme that the page names for the one that the system prefers. A rem is the other page's.
 */
const within = (css) =>
  css
    .replaceAll(/:root\b|(?<![\w.#-])(?:main|body)(?![\w-])/g, '&')
    .replaceAll('@media (prefers-color-scheme:dark)', ':scope:where([data-theme="dark"] *)')
    .replaceAll(
      /@media (?:screen and )?\(width(>=|<)([\d.]+)em\)/g,
      (_, than, em) => `@container paper (width${than}${em * 16}px)`,
    )
    .replaceAll(/(\d*\.?\d+)rem\b/g, (_, rem) => `${Number(rem) * 16}px`)
const paper = add(
  'paper',
  'css',
  Buffer.from(`${bundled('fonts.css')}@scope(.paper){${within(bundled('paper.css'))}}`),
)

const pdf = add('pdf', 'css', Buffer.from(bundled('pdf.css')))

const addresses = { stylesheet, paper, pdf, roman, italic, semibold, icon }
const module = [
  '/** Made by scripts/build-assets.mjs: where the stylesheets, the fonts and the icon are served. */',
  'export const assetAddresses = {',
  ...Object.entries(addresses).map(([name, address]) => `  ${name}: '${address}',`),
  '}',
  '',
].join('\n')

mkdirSync(folder, { recursive: true })
const kept = readdirSync(folder)
const isFresh =
  kept.length === made.size &&
  [...made].every(
    ([name, bytes]) => kept.includes(name) && readFileSync(path.join(folder, name)).equals(bytes),
  ) &&
  existsSync(manifest) &&
  readFileSync(manifest, 'utf8') === module

if (process.argv.includes('--check')) {
  if (!isFresh) process.stderr.write('public/assets is stale: run npm run assets\n')
  process.exitCode = isFresh ? 0 : 1
} else if (!isFresh) {
  for (const name of kept) if (!made.has(name)) rmSync(path.join(folder, name))
  for (const [name, bytes] of made) writeFileSync(path.join(folder, name), bytes)
  writeFileSync(manifest, module)
}
