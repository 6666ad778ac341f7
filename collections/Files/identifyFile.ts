import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import {
  APIError,
  type CollectionBeforeOperationHook,
  MissingFile,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { languageOf } from '@/access/languageOf'
import { findOne } from '@/database/find'
import { visibleText } from '@/domain/fieldText/visibleText'
import { isFileType, maxFileSize, storedName } from '@/domain/file/fileTypes'
import { unescapeFileName } from '@/domain/file/unescapeFileName'
import type { ReasonCode } from '@/domain/ReasonCode'
import { describeReason } from '@/locales/describeReason'

const namedSchema = z.object({ name: z.string().nullish().catch(null) })

/** Finds the type from the content, not from the name, and names the file by the digest of its bytes. */
export const identifyFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create') return args
  // Without bytes Payload would fetch them from an address in the request.
  if (!req.file) throw new MissingFile(req.t)
  const { data, size } = req.file
  const name = req.payloadAPI === 'REST' ? unescapeFileName(req.file.name) : req.file.name
  if (size > maxFileSize)
    refuse(req, 'file-too-large', {
      size: Math.ceil(size / 1024 / 1024),
      max: maxFileSize / 1024 / 1024,
    })
  const type = (await fileTypeFromBuffer(data))?.mime ?? ''
  if (!isFileType(type)) return refuse(req, 'file-type', { name })
  const sha256 = createHash('sha256').update(data).digest('hex')
  const same = await findOne(req, 'files', { sha256: { equals: sha256 } })
  if (same) refuse(req, 'file-kept', { name: same.name ?? name })
  req.file.name = storedName(sha256, type)
  req.file.mimetype = type
  // Payload crops images on request, and the bytes would no longer match the digest.
  if (req.query) delete req.query.uploadEdits
  const fields = ('data' in args && args.data) || {}
  const given = namedSchema.parse(fields)
  return { ...args, data: { ...fields, sha256, name: visibleText(given.name) ?? name } }
}

function refuse(
  req: PayloadRequest,
  code: ReasonCode,
  values: Record<string, string | number>,
): never {
  const reason = { code, path: ['file'], values }
  throw new APIError(describeReason(reason, languageOf(req)), 422, null, true)
}
