import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * What is verified: a press room by its address, or a folder that was saved from one. `read` takes a path of the
 * press room and answers its bytes; with `save`, what is read is written there as a folder to verify later.
 */
export async function openSource(place, save) {
  const isLive = /^https?:\/\//.test(place)
  const read = isLive
    ? fetcher(place.replace(/\/+$/, ''))
    : (asked) => readFile(fileIn(place, asked))
  if (save === undefined) return { name: place, isLive, read }

  if ((await contentOf(save)).length > 0) throw new Error(`The folder ${save} is not empty.`)
  const readAndSave = async (asked) => {
    const bytes = await read(asked)
    const file = fileIn(save, asked)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, bytes)
    return bytes
  }
  return { name: place, isLive, read: readAndSave }
}

/**
 * `/data/fr/x/editions` is kept as `data/fr/x/editions.json`, a file under its digest alone, what stands under /log
 * under its own name.
 */
function fileIn(folder, asked) {
  const [first, ...rest] = asked.split('/').slice(1)
  if ([first, ...rest].some((segment) => ['', '.', '..'].includes(segment))) {
    throw new Error('an address that leads elsewhere')
  }
  if (first === 'files') return path.join(folder, first, rest[0])
  const name = [first, ...rest].join('/')
  return path.join(folder, first === 'log' ? name : `${name}.json`)
}

const fetcher = (origin) => async (asked) => {
  const answer = await fetch(`${origin}${asked}`, { signal: AbortSignal.timeout(60_000) }).catch(
    (error) => {
      throw new Error(error.cause?.code ?? error.message)
    },
  )
  if (!answer.ok) throw new Error(`the answer was ${answer.status}`)
  return Buffer.from(await answer.arrayBuffer())
}

async function contentOf(folder) {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
}
