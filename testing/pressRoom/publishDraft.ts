import type { Draft } from '@/domain/draft/Draft'
import { orThrow } from '@/operations/frame/orThrow'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { announce } from './announce'
import type { TestPressRoom } from './openPressRoom'
import { type Written, writeDossier } from './writeDossier'

export type PublishedDraft = Written & { number: number; digest: string }

/** Writes a draft and publishes it: a writer's work, then a publisher's. */
export async function publishDraft(
  room: TestPressRoom,
  draft: Draft,
  { slug = null, ...announcement }: { slug?: string | null } & Parameters<typeof announce>[2] = {},
): Promise<PublishedDraft> {
  const writer = await room.as('writer')
  const written = await writeDossier(writer, draft, slug)
  await announce(writer, written.update, announcement)
  const published = orThrow(await publishUpdate(await room.as('publisher'), written.update))
  return { ...written, ...published }
}
