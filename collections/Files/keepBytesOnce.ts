import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { languageOf } from '@/collections/hooks/languageOf'
import { findOne } from '@/database/find'
import { isFileType, keptName, maxFileSize } from '@/domain/file/fileTypes'
import { describeReason } from '@/locales/describeReason'

const namedSchema = z.object({ name: z.string().nullish().catch(null) })

/** Tells the type from the content, not from the name, and names the bytes by their digest. */
export const keepBytesOnce: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' || !req.file) return args
  const refuse = (code: string, values: Record<string, string | number>): never => {
    throw new APIError(
      describeReason({ code, path: ['file'], values }, languageOf(req)),
      422,
      null,
      true,
    )
  }
  const { data, name, size } = req.file
  if (size > maxFileSize)
    refuse('file-too-large', {
      size: Math.ceil(size / 1024 / 1024),
      max: maxFileSize / 1024 / 1024,
    })
  const type = (await fileTypeFromBuffer(data))?.mime ?? ''
  if (!isFileType(type)) return refuse('file-type', { name })
  const sha256 = createHash('sha256').update(data).digest('hex')
  const same = await findOne(req, 'files', { sha256: { equals: sha256 } })
  if (same) refuse('file-kept', { name: same.name ?? name })
  req.file.name = keptName(sha256, type)
  req.file.mimetype = type
  const fields = ('data' in args ? args.data : null) ?? {}
  const given = namedSchema.parse(fields)
  return { ...args, data: { ...fields, sha256, name: given.name || name } }
}
