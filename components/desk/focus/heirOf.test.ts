import { expect, it } from 'vitest'
import { heirOf } from './heirOf'

const element = (isConnected: boolean, ...matched: readonly string[]) => ({
  isConnected,
  matches: (selector: string) => matched.some((one) => selector.split(', ').includes(one)),
})
const section = element(true, 'section[aria-labelledby]')
const plain = element(true)

it('A control that was disabled while it worked gets the focus back when it is enabled', () => {
  expect(heirOf(element(true, ':disabled'), [section])).toBeNull()
  const enabled = element(true)
  expect(heirOf(enabled, [section])).toBe(enabled)
})

it('A control that is gone leaves the focus to the nearest named place around it', () => {
  const gone = element(false)
  expect(heirOf(gone, [element(false, 'article'), plain, section, element(true, 'main')])).toBe(
    section,
  )
  expect(heirOf(gone, [plain])).toBeNull()
})

it('Nothing gets the focus where nothing had it', () => {
  expect(heirOf(null, [section])).toBeNull()
})
