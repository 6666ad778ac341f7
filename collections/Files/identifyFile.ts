import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { type CollectionBeforeOperationHook, Forbidden, MissingFile } from 'payload'
import sharp from 'sharp'
import { z } from 'zod'
import { can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { findOne } from '@/database/find'
import { visibleText } from '@/domain/fieldText/visibleText'
import { isFileType, maxFileSize, maxPixels, storedName } from '@/domain/file/fileTypes'
import { unescapeFileName } from '@/domain/file/unescapeFileName'
import { refuseFile } from './refuseFile'
import { storeBytes } from './storeBytes'

const namedSchema = z.object({ name: z.string().nullish().catch(null) })

/**
 * Finds the type from the content, not from the name, and names the file by the digest of its bytes. Bytes that are
 * there already are refused; where the stored ones are missing or damaged, these take their place first.
 */
export const identifyFile =
  (filesDir: string): CollectionBeforeOperationHook =>
  async ({ args, operation, req, overrideAccess }) => {
    if (operation !== 'create') return args
    // This hook runs before Payload asks who it is, and must not tell anybody which files there are.
    if (!overrideAccess && !can(personOf(req.user), 'writeDossier')) throw new Forbidden(req.t)
    // Without bytes Payload would fetch them from an address in the request.
    if (!req.file) throw new MissingFile(req.t)
    const { data, size } = req.file
    const name = req.payloadAPI === 'REST' ? unescapeFileName(req.file.name) : req.file.name
    if (size > maxFileSize)
      refuseFile(req, 'file-too-large', {
        size: Math.ceil(size / 1024 / 1024),
        max: maxFileSize / 1024 / 1024,
      })
    const type = (await fileTypeFromBuffer(data))?.mime ?? ''
    if (!isFileType(type)) return refuseFile(req, 'file-type', { name })
    const pixels = await pixelsOf(data)
    if (pixels > maxPixels)
      refuseFile(req, 'picture-too-large', {
        name,
        pixels: Math.ceil(pixels / 1_000_000),
        max: maxPixels / 1_000_000,
      })
    const sha256 = createHash('sha256').update(data).digest('hex')
    const same = await findOne(req, 'files', { sha256: { equals: sha256 } })
    if (same) {
      const isMended = await storeBytes(req, filesDir, { sha256, type }, data)
      refuseFile(req, isMended ? 'file-mended' : 'file-kept', { name: same.name ?? name })
    }
    req.file.name = storedName(sha256, type)
    req.file.mimetype = type
    // Payload crops images on request, and the bytes would no longer match the digest.
    if (req.query) delete req.query.uploadEdits
    const fields = ('data' in args && args.data) || {}
    const given = namedSchema.parse(fields)
    return {
      ...args,
      // Without it Payload would give the file another name where bytes of an interrupted upload lie.
      overwriteExistingFiles: true,
      data: { ...fields, sha256, name: visibleText(given.name) ?? name },
    }
  }

/** How many pixels a picture says that it has, without decoding them; none where it is no picture. */
async function pixelsOf(data: Buffer): Promise<number> {
  try {
    const { width, height } = await sharp(data, { limitInputPixels: false }).metadata()
    return width * height
  } catch {
    return 0
  }
}
