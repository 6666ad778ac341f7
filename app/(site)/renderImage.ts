import type { ImageWords } from '@/components/page/ImageWords'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import { isFileType } from '@/domain/file/fileTypes'
import { env } from '@/env'
import type { Logo } from '@/queries/pressRoom/getPressRoom'
import { findStoredFile } from '@/storage/findStoredFile'
import { drawAside } from '@/workers/drawAside'
import { drawLogo } from './drawLogo'

/** Renders the picture of a page as PNG, with the logo if its bytes are whole. */
export async function renderImage(
  shown: ImageWords,
  { name, accent }: PublicPressRoom,
  logo: Logo | null,
): Promise<Uint8Array<ArrayBuffer>> {
  return drawAside({ shown, pressRoomName: name, accent, logo: await drawnLogo(logo) })
}

async function drawnLogo(logo: Logo | null) {
  if (!logo || !isFileType(logo.type)) return null
  const { sha256, type } = logo
  const bytes = await findStoredFile(env.filesDir, { sha256, type })
  return bytes && drawLogo(bytes)
}
