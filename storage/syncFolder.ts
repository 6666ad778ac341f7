import { open } from 'node:fs/promises'

/** After this a power failure no longer undoes a rename in the folder. Windows cannot do it. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const opened = await open(folder, 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}
