import sharp from 'sharp'
import { maxPixels } from '@/domain/file/fileTypes'

const logoHeight = 48
const widestLogo = 360

/**
 * A logo as a `data:` address, at twice the size at which it is shown; null where it cannot be decoded, as a browser would
 * not show it either.
 */
export async function drawLogo(
  bytes: Uint8Array,
): Promise<{ address: string; width: number } | null> {
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: maxPixels })
      .resize({ width: 2 * widestLogo, height: 2 * logoHeight, fit: 'inside' })
      .png()
      .toBuffer({ resolveWithObject: true })
    return {
      address: `data:image/png;base64,${data.toString('base64')}`,
      width: Math.round((info.width / info.height) * logoHeight),
    }
  } catch {
    return null
  }
}
