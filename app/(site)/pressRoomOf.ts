import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import { fileAddress } from '@/domain/address/addresses'
import { env } from '@/env'
import type { PressRoomWords } from '@/queries/pressRoom/getPressRoom'

/** What pages need to know about the press room: its settings and its origin. */
export const pressRoomOf = ({
  name,
  organisation,
  tagline,
  timeZone,
  director,
  accent,
  logo,
}: PressRoomWords): PublicPressRoom => ({
  origin: env.siteUrl,
  name,
  organisation,
  tagline,
  timeZone,
  director,
  accent: accent?.light ?? null,
  logo: logo && {
    address: fileAddress(logo.sha256, logo.name),
    width: logo.width,
    height: logo.height,
  },
  printsEditions: env.pdf !== null,
})
