import { createElement } from 'react'
import satori from 'satori'
import sharp from 'sharp'
import { ImageCard } from '@/components/image/ImageCard'
import type { ImageWords } from '@/components/page/ImageWords'
import { imageSize } from '@/components/page/imageSize'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import { isFileType } from '@/domain/file/fileTypes'
import { env } from '@/env'
import type { Logo } from '@/queries/pressRoom/getPressRoom'
import { findStoredFile } from '@/storage/findStoredFile'
import { fontFamily, imageFonts } from './imageFonts'

const logoHeight = 48
const widestLogo = 360

/**
 * Renders the picture of a page as PNG. It loads nothing from elsewhere: a letter that no font has is drawn as a box.
 */
export async function renderImage(
  shown: ImageWords,
  { name, accent }: PublicPressRoom,
  logo: Logo | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const card = createElement(ImageCard, {
    shown,
    pressRoomName: name,
    accent,
    logo: await drawnLogo(logo),
    fontFamily,
  })
  const svg = await satori(card, { ...imageSize, fonts: await imageFonts() })
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer())
}

/** The logo as a `data:` address, at twice the size at which it is shown. */
async function drawnLogo(logo: Logo | null) {
  if (!logo || !isFileType(logo.type)) return null
  const { sha256, type } = logo
  const bytes = await findStoredFile(env.filesDir, { sha256, type })
  if (!bytes) return null
  const { data, info } = await sharp(bytes)
    .resize({ width: 2 * widestLogo, height: 2 * logoHeight, fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true })
  return {
    address: `data:image/png;base64,${data.toString('base64')}`,
    width: Math.round((info.width / info.height) * logoHeight),
  }
}
