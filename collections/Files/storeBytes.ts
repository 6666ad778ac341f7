import type { PayloadRequest } from 'payload'
import type { FileType } from '@/domain/file/fileTypes'
import { isErrno } from '@/storage/isErrno'
import { type Reached, storeFile } from '@/storage/storeFile'
import { refuseFile } from './refuseFile'

/**
 * Stores the bytes as `storeFile` does. Where the disk refuses, the response says so, and whoever runs the press room
 * finds it in the log.
 */
export async function storeBytes(
  req: PayloadRequest,
  filesDir: string,
  file: { sha256: string; type: FileType },
  bytes: Uint8Array,
  reached?: Reached,
): Promise<boolean> {
  try {
    return await storeFile(filesDir, file, bytes, reached)
  } catch (error) {
    req.payload.logger.error({ err: error, msg: `The file ${file.sha256} could not be stored` })
    const isFull = isErrno(error, 'ENOSPC') || isErrno(error, 'EDQUOT')
    return refuseFile(req, isFull ? 'disk-full' : 'file-not-stored', {}, 507)
  }
}
