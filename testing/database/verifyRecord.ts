import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { dataActs } from '@/domain/data/dataActs'
import { isFileType, storedName } from '@/domain/file/fileTypes'
import { isLanguage } from '@/domain/Language'
import { writeVerifierKey } from '@/domain/log/note/VerifierKey'
import { forgetCaches } from '@/memory/registerCache'
import { listActs } from '@/queries/act/listActs'
import { getDataEdition, getDataEditions, getDataIndex } from '@/queries/data/getData'
import { getDataStatement } from '@/queries/data/getDataStatement'
import { findCheckpoint } from '@/queries/log/findCheckpoint'
import { findLogKey } from '@/queries/log/findLogKey'
import { getPublishedFile } from '@/queries/pressRoom/getPublishedFile'

type PressRoom = { payload: Payload; filesDir: string }
type Source = { name: string; isLive: false; read: (path: string) => Promise<Buffer> }
type VerifyPressRoom = (source: Source) => Promise<{ problems: readonly string[] }>

// The verifier is plain JavaScript, without types.
const { href } = new URL('../../scripts/verify/verifyPressRoom.mjs', import.meta.url)
const { verifyPressRoom }: { verifyPressRoom: VerifyPressRoom } = await import(href)

/**
 * Verifies the record of a press room with `scripts/verify`, which reads what the addresses of /data, /log and /files
 * give from the database and the folder of files, without a server and without what this process remembers.
 * @returns the problems in the verifier's own words, none when all digests match
 */
export async function verifyRecord(pressRoom: PressRoom): Promise<readonly string[]> {
  await forgetCaches()
  const read = async (asked: string) => {
    const bytes = await bytesAt(pressRoom, asked.split('/').slice(1).map(decodeURIComponent))
    if (!bytes) throw new Error('the answer was 404')
    return bytes
  }
  try {
    return (await verifyPressRoom({ name: 'a test', isLive: false, read })).problems
  } catch (error) {
    // Of a press room that cannot be read at all it says so, and nothing more.
    return [String(error)]
  }
}

async function bytesAt(
  { payload, filesDir }: PressRoom,
  [folder, ...segments]: readonly string[],
): Promise<Buffer | null> {
  if (folder === 'log') return asText(await logAt(payload, segments))
  if (folder === 'data' && segments[0] === 'statements') {
    return asText(await getDataStatement({ payload }, segments[1] ?? ''))
  }
  if (folder === 'data') return asBytes(await dataAt(payload, segments))
  const [sha256 = '', name] = segments
  const file = await getPublishedFile({ payload }, sha256, name)
  if (!file || !isFileType(file.type)) return null
  return readFile(path.join(filesDir, storedName(sha256, file.type)))
}

const asText = (text: string | null) => (text === null ? null : Buffer.from(text, 'utf8'))

async function logAt(payload: Payload, [name]: readonly string[]): Promise<string | null> {
  if (name === 'checkpoint') return (await findCheckpoint({ payload }))?.note ?? null
  const key = name === 'key' ? await findLogKey({ payload }) : null
  return key && `${writeVerifierKey(key)}\n`
}

const asBytes = (answer: object | null) => answer && Buffer.from(JSON.stringify(answer))

async function dataAt(
  payload: Payload,
  [first, second = '', , number]: readonly string[],
): Promise<object | null> {
  const reader = { payload }
  if (first === undefined) return getDataIndex(reader)
  if (first === 'acts') return dataActs(await listActs(reader, Number(second)))
  if (!isLanguage(first)) return null
  if (number === undefined) return getDataEditions(reader, first, second)
  return (await getDataEdition(reader, first, second, Number(number)))?.answer ?? null
}
