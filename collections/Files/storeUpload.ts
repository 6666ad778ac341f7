import type { CollectionAfterChangeHook } from 'payload'
import { isFileType } from '@/domain/file/fileTypes'
import type { Reached } from '@/storage/storeFile'
import { storeBytes } from './storeBytes'

/**
 * Stores the bytes of an upload before the transaction of its row commits: no row is ever without its bytes. Bytes
 * without a row, as a crash between the two leaves them, are whole, and the next upload of the same file takes them.
 */
export const storeUpload =
  (filesDir: string, reached?: Reached): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation !== 'create') return
    const { sha256, mimeType } = doc
    if (!req.file || !isFileType(mimeType)) throw new Error('A row of a file without its bytes')
    await storeBytes(req, filesDir, { sha256, type: mimeType }, req.file.data, reached)
  }
