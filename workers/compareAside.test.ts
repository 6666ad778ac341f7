import { expect, test } from 'vitest'
import { compareContents } from '@/domain/comparison/compareContents'
import { inventedContentOf } from '@/testing/invented/inventedContentOf'
import { compareAside } from './compareAside'

const contentWith = (response: string) => inventedContentOf({ response })

test.each([1, 4_000])(
  'Two contents with responses of %i sentences are compared aside as they are compared here',
  async (times) => {
    const before = contentWith('Rien n’a été livré. '.repeat(times))
    const after = contentWith('Les sondes sont restées à Valmer. '.repeat(times))
    expect(await compareAside(before, after)).toEqual(compareContents(before, after))
  },
  60_000,
)

test('A first content is compared with nothing', async () => {
  expect(await compareAside(null, contentWith('Rien.'))).toMatchObject({ is: 'first' })
})
