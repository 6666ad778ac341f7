import { expect, test } from 'vitest'
import { homeAddress, homePagesIn } from './homeAddress'

test('A link to another page of one list of the home page stays at the pages of the others', () => {
  const pages = homePagesIn({ dossiers: '3', underWay: '2' })
  expect(homeAddress(pages, 'dossiers', 4)).toBe('/admin?underWay=2&dossiers=4#home-dossiers')
  expect(homeAddress(pages, 'underWay', 1)).toBe('/admin?dossiers=3#home-underWay')
})

test.each([undefined, '', '0', '-2', 'two', ['2', '3'], '1e999'])(
  'A page of the home page that is %o is one that there is',
  (asked) => {
    const { dossiers } = homePagesIn({ dossiers: asked })
    expect(Number.isSafeInteger(dossiers) && dossiers >= 1).toBe(true)
  },
)
