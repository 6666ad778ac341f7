import { damaged } from '@/app/(site)/damaged'
import type { DatabaseReader } from '@/database/find'
import type { FileType } from '@/domain/file/fileTypes'
import { env } from '@/env'
import { findStoredFile } from '@/storage/findStoredFile'

type Served = { sha256: string; name: string; type: FileType }

/**
 * Responds with the bytes that are stored under a digest, with that name and media type; with a page that says so where
 * they are missing or damaged.
 */
export async function serveFile(
  reader: DatabaseReader,
  { sha256, name, type }: Served,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const bytes = await findStoredFile(env.filesDir, { sha256, type })
  if (!bytes) return damaged(reader, null)
  return new Response(bytes, {
    headers: {
      ...headers,
      'Content-Type': type,
      'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  })
}
