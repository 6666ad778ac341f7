import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type FileType, storedName } from '@/domain/file/fileTypes'
import { env } from '@/env'

type Served = { sha256: string; name: string; type: FileType }

/** Responds with the bytes that are stored under a digest, with that name and media type. */
export async function serveFile(
  { sha256, name, type }: Served,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const bytes = new Uint8Array(await readFile(path.join(env.filesDir, storedName(sha256, type))))
  return new Response(bytes, {
    headers: {
      ...headers,
      'Content-Type': type,
      'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  })
}
