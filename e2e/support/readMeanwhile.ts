/** What a reader got, and between which moments, in milliseconds. */
export type BackgroundReading = {
  origin: string
  path: string
  begun: number
  ended: number
  status: number
  text: string
}

/**
 * Lets so many readers ask for these paths of these press rooms in turn, each as fast as it is answered, while `work`
 * is done. Answers all that they got, what came first first.
 */
export async function readMeanwhile(
  readers: number,
  { origins, paths }: { origins: readonly string[]; paths: readonly string[] },
  work: () => Promise<void>,
): Promise<readonly BackgroundReading[]> {
  const readings: BackgroundReading[] = []
  const texts = new Map<string, string>()
  const asked = paths.flatMap((path) => origins.map((origin) => ({ origin, path })))
  let isOver = false

  const read = async (first: number) => {
    for (let turn = first; !isOver; turn += 1) {
      const place = asked[turn % asked.length]
      if (!place) throw new Error('There is nothing to read.')
      const begun = performance.now()
      const answer = await fetch(`${place.origin}${place.path}`)
      const text = await answer.text()
      const ended = performance.now()
      // The same page is got a thousand times, and kept once.
      const kept = texts.get(text) ?? text
      texts.set(kept, kept)
      readings.push({ ...place, begun, ended, status: answer.status, text: kept })
    }
  }
  const reading = Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)))
  try {
    await work()
  } finally {
    isOver = true
  }
  await reading
  return readings
}
