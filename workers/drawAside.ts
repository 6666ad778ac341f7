import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { processWide } from '@/memory/processWide'
import type { Picture } from './drawPicture'
import { startThread } from './startThread'

/** In milliseconds: a thread needs more than a second to start and to load its fonts, and a picture some 200 ms. */
const idleFor = 60_000
const longest = 60_000

const drawing = processWide('drawing', (): { worker: Worker | null; idle?: NodeJS.Timeout } => ({
  worker: null,
}))

/**
 * `drawPicture`, in a thread that goes on for the next picture and ends when none was asked for in a minute. To be called
 * for one picture at a time. Rejects where it fails or takes too long, and the next one gets another thread.
 */
export async function drawAside(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  clearTimeout(drawing.idle)
  // Without a listener, what a thread throws while it waits would end the process.
  drawing.worker ??= startThread('picture').on('error', end)
  const { worker } = drawing
  worker.ref()
  try {
    worker.postMessage(picture)
    const [drawn] = await once(worker, 'message', { signal: AbortSignal.timeout(longest) })
    drawing.idle = setTimeout(end, idleFor).unref()
    worker.unref()
    return drawn
  } catch (error) {
    end()
    throw error
  }
}

function end(): void {
  void drawing.worker?.terminate()
  drawing.worker = null
}
