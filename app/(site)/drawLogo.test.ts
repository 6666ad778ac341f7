import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawLogo } from './drawLogo'

const logo = () =>
  sharp({ create: { width: 200, height: 100, channels: 3, background: '#123456' } })
    .png()
    .toBuffer()

test('A logo is drawn at twice the height that it is shown at, and its width follows', async () => {
  const drawn = await drawLogo(await logo())
  expect(drawn?.width).toBe(96)
  const data = Buffer.from(drawn?.address.split(',')[1] ?? '', 'base64')
  expect(await sharp(data).metadata()).toMatchObject({ width: 192, height: 96 })
})

test('A logo that ends in the middle of its bytes is left out, and the picture is drawn', async () => {
  expect(await drawLogo((await logo()).subarray(0, 60))).toBeNull()
})
