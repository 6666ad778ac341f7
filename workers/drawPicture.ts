import { createElement } from 'react'
import satori from 'satori'
import sharp from 'sharp'
import { ImageCard } from '@/components/image/ImageCard'
import type { ImageWords } from '@/components/page/ImageWords'
import { imageSize } from '@/components/page/imageSize'
import { fontFamily, imageFonts } from './imageFonts'

/** What a picture of a page shows. */
export type Picture = {
  shown: ImageWords
  pressRoomName: string
  /** The colour of the press room, `#rrggbb`. */
  accent: string | null
  /** A PNG as a `data:` address, drawn 48 pixels high. */
  logo: { address: string; width: number } | null
}

/** Draws a picture as PNG. It loads nothing from elsewhere: a letter that no font has is drawn as a box. */
export async function drawPicture(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const card = createElement(ImageCard, { ...picture, fontFamily })
  const svg = await satori(card, { ...imageSize, fonts: await imageFonts() })
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer())
}
