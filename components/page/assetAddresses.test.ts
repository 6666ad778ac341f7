import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { assetAddresses } from './assetAddresses'

const root = path.resolve(import.meta.dirname, '../..')
const bytesOf = (address: string) => readFileSync(path.join(root, 'public', address))

test('the served assets are made from the styles and fonts as they are now', () => {
  const { status } = spawnSync(process.execPath, ['scripts/build-assets.mjs', '--check'], {
    cwd: root,
  })
  expect(status).toBe(0)
})

test('the stylesheet asks for nothing but our fonts', () => {
  const asked = [
    ...bytesOf(assetAddresses.stylesheet)
      .toString()
      .matchAll(/url\(([^)]*)\)/g),
  ]
  expect(asked.map(([, address]) => address?.replaceAll('"', ''))).toEqual([
    assetAddresses.roman,
    assetAddresses.italic,
  ])
})

test('the stylesheet weighs at most 8 kB compressed, the fonts 60 kB', () => {
  expect(gzipSync(bytesOf(assetAddresses.stylesheet)).length).toBeLessThan(8_000)
  const fonts = [assetAddresses.roman, assetAddresses.italic].map((font) => bytesOf(font).length)
  expect(fonts.reduce((sum, size) => sum + size)).toBeLessThan(60_000)
})
