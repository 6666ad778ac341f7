import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { renderedPage } from '@/components/fixtures/renderedPage'
import { colourPairs } from '@/domain/colour/colourPairs'
import { tokensIn } from '@/domain/colour/tokensIn'
import { StyleguidePage } from './StyleguidePage'

const styles = path.resolve(import.meta.dirname, '../../styles')
const sheet = (name: string) => readFileSync(path.join(styles, `${name}.css`), 'utf8')
const sheets = [
  'base',
  'layout',
  'frame',
  'claim',
  'dossier',
  'edition',
  'comparison',
  'diff',
  'home',
  'search',
]
const page = renderedPage(
  <StyleguidePage
    colours={tokensIn(`${sheet('colours')}\n${sheet('comparison')}`)}
    scale={tokensIn(sheet('scale')).light}
  />,
)

/** What only a whole page or a setting shows, or the desk. */
const elsewhere = [
  'not-found',
  'for-press',
  'home-head',
  'onward',
  'logo',
  'searched',
  'comparison-sideBySide',
  'sides',
  'side-names',
  'both-narrow',
]

test('the style guide shows everything that the stylesheet knows', () => {
  const known = new Set(
    sheets.flatMap((name) =>
      [
        ...sheet(name)
          .replace(/\/\*.*?\*\//gs, '')
          .matchAll(/\.(?<name>[a-z][\w-]*)/gi),
      ].map(({ groups }) => groups?.name ?? ''),
    ),
  )
  const shown = new Set(
    [...page.querySelectorAll('[class]')].flatMap(({ classList }) => [...classList]),
  )
  expect([...known].filter((name) => !shown.has(name)).toSorted()).toEqual(elsewhere.toSorted())
})

test('every pair of colours is measured on both papers, and every size and step is drawn', () => {
  expect(page.querySelectorAll('tbody tr')).toHaveLength(2 * colourPairs.length)
  expect(page.documentElement.textContent).toContain('--step-7: 3.5rem')
})
