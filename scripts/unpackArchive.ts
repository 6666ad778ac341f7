import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { extract, list } from 'tar'
import type { ArchiveFault } from '@/domain/backup/ArchiveFault'
import {
  databaseName,
  filesName,
  listContents,
  type Manifest,
  manifestName,
  manifestSchema,
} from './backupFormat'

/** Unpacks an archive into an empty folder, unless it has a fault: then nothing of it is used. */
export async function unpackArchive(
  archive: string,
  folder: string,
): Promise<{ manifest: Manifest; faults: [] } | { manifest: null; faults: ArchiveFault[] }> {
  const refused = (faults: ArchiveFault[]) => ({ manifest: null, faults })
  // All entries are known before the first one is written.
  const entries = faultsOfEntries(archive)
  if (entries.length > 0) return refused(entries)
  extract({ file: archive, cwd: folder, strict: true, sync: true, preservePaths: false })
  const manifest = await readManifest(path.join(folder, manifestName))
  if (!manifest) return refused([{ is: 'manifest' }])
  const faults = await faultsOfContents(manifest, folder)
  return faults.length > 0 ? refused(faults) : { manifest, faults: [] }
}

function faultsOfEntries(archive: string): ArchiveFault[] {
  const faults: ArchiveFault[] = []
  const seen = new Set<string>()
  let last: string | null = null
  try {
    list({
      file: archive,
      strict: true,
      sync: true,
      onReadEntry: ({ path: name, type }) => {
        last = name
        if (seen.has(name)) faults.push({ is: 'double', path: name })
        seen.add(name)
        if (!isExpected(name, type)) faults.push({ is: 'unexpected', path: name, type })
      },
    })
  } catch {
    faults.push({ is: 'unreadable', after: last })
  }
  return seen.size === 0 && faults.length === 0 ? [{ is: 'unreadable', after: null }] : faults
}

const isExpected = (name: string, type: string): boolean =>
  type === 'File' || type === 'OldFile'
    ? name === manifestName ||
      name === databaseName ||
      (path.posix.dirname(name) === filesName && !/[\\\0]|^files\/\.{0,2}$/.test(name))
    : type === 'Directory' && name === `${filesName}/`

async function readManifest(place: string): Promise<Manifest | null> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(place, 'utf8')))
  } catch {
    return null
  }
}

async function faultsOfContents(manifest: Manifest, folder: string): Promise<ArchiveFault[]> {
  const there = new Map((await listContents(folder)).map((file) => [file.path, file]))
  const listed = new Set(manifest.files.map((file) => file.path))
  return [
    ...manifest.files.flatMap((file): ArchiveFault[] => {
      const found = there.get(file.path)
      if (!found) return [{ is: 'missing', path: file.path }]
      const isSame = found.size === file.size && found.sha256 === file.sha256
      return isSame ? [] : [{ is: 'changed', path: file.path }]
    }),
    ...[...there.keys()]
      .filter((name) => !listed.has(name))
      .map((name): ArchiveFault => ({ is: 'unlisted', path: name })),
    ...(listed.has(databaseName) ? [] : [{ is: 'missing', path: databaseName } as const]),
  ]
}
