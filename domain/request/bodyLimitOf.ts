import { largestDocument } from '@/domain/draft/largestDocument'
import { maxFileSize } from '@/domain/file/fileTypes'
import type { Reason } from '@/domain/Reason'
import { isDoor } from './isDoor'

/** How many bytes a request may bring, and why one that brings more is refused. */
export type BodyLimit = { bytes: number; reason: Reason }

const KiB = 1024
const MiB = 1024 * KiB

/** More than the boundaries and other fields of a form that brings one file, or a document that is refused in words. */
const aroundFile = MiB

const tooLarge = (bytes: number): BodyLimit => ({
  bytes,
  reason: { code: 'body-too-large', path: [], values: { max: Math.floor(bytes / KiB) } },
})

const limits: readonly [RegExp, BodyLimit][] = [
  [
    /^\/api\/files(?:\/|$)/,
    {
      bytes: maxFileSize + aroundFile,
      reason: { code: 'upload-too-large', path: [], values: { max: maxFileSize / MiB } },
    },
  ],
  [/^\/api\/dossiers\/import\/?$/, tooLarge(largestDocument + aroundFile)],
]

/** A request in nobody’s name is refused anyway: it need not be read first. */
const ofNobody: BodyLimit = { bytes: 64 * KiB, reason: { code: 'not-signed-in', path: [] } }

/**
 * The limit of a request that changes something, by its address (routedPathname) and by whether it comes in somebody’s
 * name.
 */
export function bodyLimitOf(
  pathname: string,
  { isAnonymous }: { isAnonymous: boolean },
): BodyLimit {
  if (isDoor(pathname)) return tooLarge(16 * KiB)
  // The page of an invitation refuses less in its own words.
  if (pathname.startsWith('/invitation/')) return tooLarge(MiB)
  if (isAnonymous) return ofNobody
  return limits.find(([address]) => address.test(pathname))?.[1] ?? tooLarge(4 * MiB)
}
