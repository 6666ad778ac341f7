import { setTimeout as wait } from 'node:timers/promises'

/** How long a press room may take to notice, in milliseconds. */
const noticesWithin = 15_000

/** What readers may get meanwhile: a page that has to be made may need the database. */
type Readers = readonly (200 | 503)[]

/**
 * Whether `/readyz` says within some seconds that the press room is ready, or that it is not, `/healthz` goes on, and
 * home answers as it should.
 */
export async function checkReady(
  origin: string,
  isReady: boolean,
  when: string,
  readers: Readers = [200],
): Promise<readonly string[]> {
  const wanted = isReady ? 200 : 503
  const deadline = Date.now() + noticesWithin
  let status = 0
  while (status !== wanted && Date.now() < deadline) {
    await wait(100)
    status = await statusOf(`${origin}/readyz`)
  }
  const seen = [
    ['/readyz', status, [wanted]],
    ['/healthz', await statusOf(`${origin}/healthz`), [200]],
    ['/fr', await statusOf(`${origin}/fr`), readers],
  ] as const
  return seen.flatMap(([address, is, should]) =>
    [...should].some((one) => one === is) ? [] : [`${address} answers ${is} ${when}`],
  )
}

const statusOf = async (address: string): Promise<number> => (await fetch(address)).status
