import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { select } from '@/database/find'
import { isFileType, storedName } from '@/domain/file/fileTypes'
import { reportDamage } from '@/memory/Damage'
import { mendFiles } from '@/storage/mendFiles'

/**
 * Clears up what interrupted uploads left in the folder of files, and reports every file whose bytes are missing or
 * have another length than its row. Digests are computed when a file is read. Never rejects: the start goes on, and
 * the log has the error.
 */
export async function mendAtStart(payload: Payload, filesDir: string): Promise<void> {
  try {
    const { removed, restored } = await mendFiles(filesDir)
    if (removed.length + restored.length > 0) {
      payload.logger.warn({ removed, restored, msg: 'Cleared up after interrupted uploads' })
    }
    const rows = await select({ payload }, 'files', ['sha256', 'mimeType', 'filesize'], {
      where: {},
    })
    for (const { sha256, mimeType, filesize } of rows) {
      if (!sha256 || !mimeType || !isFileType(mimeType)) continue
      const found = await stat(path.join(filesDir, storedName(sha256, mimeType))).catch(() => null)
      if (found?.size === filesize) continue
      reportDamage({ what: 'file', key: sha256 })
      payload.logger.error({ msg: `The bytes of the file ${sha256} are missing or damaged` })
    }
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The folder of files could not be cleared up' })
  }
}
