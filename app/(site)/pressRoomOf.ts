import type { PressRoom } from '@/components/page/PressRoom'
import { env } from '@/env'
import type { PressRoomWords } from '@/queries/getPressRoom'

/** What pages say of the press room: its settings, and where it is served. */
export const pressRoomOf = ({
  name,
  organisation,
  tagline,
  timeZone,
}: PressRoomWords): PressRoom => ({
  origin: env.siteUrl,
  name,
  organisation,
  tagline,
  timeZone,
})
