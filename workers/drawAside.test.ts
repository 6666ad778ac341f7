import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { drawAside } from './drawAside'
import { drawPicture } from './drawPicture'

const picture = (words: string) => ({
  shown: { label: 'Contre-vérité', caution: null, isAlleged: true, words, lines: ['Verlane'] },
  pressRoomName: 'Salle de presse de Verlane',
  accent: null,
  logo: null,
})

const long = picture('On nous cache tout, on ne nous dit rien. '.repeat(12))

test('A picture is drawn aside as it is drawn here, and the main thread goes on', async () => {
  const held = monitorEventLoopDelay({ resolution: 5 })
  held.enable()
  const drawn = await drawAside(long)
  held.disable()
  // Drawn here, the first one holds the thread for 800 ms or more.
  expect(held.max / 1e6).toBeLessThan(400)
  expect(Buffer.compare(drawn, await drawPicture(long))).toBe(0)
}, 60_000)

test('A picture that cannot be drawn is refused, and the next one is drawn', async () => {
  const logo = { address: 'no address', width: 48 }
  await expect(drawAside({ ...long, logo })).rejects.toThrow('absolute URL')
  expect((await drawAside(picture('Encore une.'))).byteLength).toBeGreaterThan(1000)
}, 60_000)
