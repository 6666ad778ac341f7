import type { CollectionConfig } from 'payload'
import { languageOf } from '@/access/languageOf'
import { findOne } from '@/database/find'
import { isFileType } from '@/domain/file/fileTypes'
import { describeReason } from '@/locales/describeReason'
import { findStoredFile } from '@/storage/findStoredFile'

type Handler = NonNullable<Exclude<CollectionConfig['upload'], boolean | undefined>['handlers']>[0]

/** Responds to the desk with the bytes of a file, checked as for readers: 404 where there is none, 500 where damaged. */
export const previewFile =
  (filesDir: string): Handler =>
  async (req, { params }) => {
    const sha256 = /^[0-9a-f]{64}/.exec(params.filename)?.[0] ?? ''
    const file = await findOne(req, 'files', { sha256: { equals: sha256 } })
    const type = file?.mimeType ?? ''
    if (!file || !isFileType(type)) return plain(404, 'Not Found')
    const bytes = await findStoredFile(filesDir, { sha256, type })
    if (!bytes) {
      const reason = { code: 'file-damaged', path: ['file'] } as const
      return plain(500, describeReason(reason, languageOf(req)))
    }
    return new Response(bytes, {
      headers: { 'Content-Type': type, 'Cache-Control': 'private, no-cache' },
    })
  }

const plain = (status: number, words: string) =>
  new Response(`${words}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
