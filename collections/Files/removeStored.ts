import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionAfterDeleteHook } from 'payload'
import { afterCommitOf } from '@/database/afterCommitOf'
import { isFileType, storedName } from '@/domain/file/fileTypes'

/** Removes the bytes of a file once its row is gone for good: a deletion that is rolled back loses nothing. */
export const removeStored =
  (filesDir: string): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    const { sha256, mimeType } = doc
    if (!isFileType(mimeType)) return
    await afterCommitOf(req, () =>
      rm(path.join(filesDir, storedName(sha256, mimeType)), { force: true }).catch((error) =>
        req.payload.logger.error({
          err: error,
          msg: `The bytes of the deleted file ${sha256} could not be removed`,
        }),
      ),
    )
  }
