import sharp from 'sharp'
import { expect, test } from 'vitest'
import { fullClaim } from '@/components/fixtures/claims'
import { dossier } from '@/components/fixtures/editions'
import { pressRoom } from '@/components/fixtures/pressRoom'
import { claimImage } from '@/components/image/claimImage'
import { renderImage } from './renderImage'

const imageOf = (statement: string) =>
  renderImage(claimImage(pressRoom, dossier, { ...fullClaim, statement }), pressRoom, null)

/** Whether anything is drawn there; the margin is paper. */
async function isInked(image: Uint8Array, area: { left: number; top: number }) {
  const cut = await sharp(image)
    .extract({ width: 64, height: 380, ...area })
    .toBuffer()
  const { channels } = await sharp(cut).stats()
  return channels.some(({ min, max }) => max - min > 20)
}

test.each([
  ['one of a few words', 'Ils ont menti.'],
  ['a long one', 'On nous cache tout, on ne nous dit rien. '.repeat(12)],
  ['one long word', 'Anticonstitutionnellement'.repeat(12)],
  ['letters that no font has', '漢字 😀 Ελλάδα Москва Łódź'],
])('the words of a picture stay within its margins: %s', async (_, statement) => {
  const image = await imageOf(statement)
  const { width, height, format } = await sharp(image).metadata()
  expect([width, height, format]).toEqual([1200, 630, 'png'])
  expect(await isInked(image, { left: 1136, top: 90 })).toBe(false)
  expect(await isInked(image, { left: 120, top: 90 })).toBe(true)
  expect(image.byteLength).toBeLessThan(150_000)
})
