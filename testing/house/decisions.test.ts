import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = 'docs/decisions'
const names = readdirSync(folder).filter((name) => name !== 'README.md')

/** What the head of a decision says of it: `# 7. Title`, then its date and status. */
function headOf(name: string) {
  const [heading = '', , line = ''] = readFileSync(`${folder}/${name}`, 'utf8').split('\n')
  const [, number, title] = /^# (\d+)\. (.+)$/.exec(heading) ?? []
  const [, date, status] =
    /^Date: (\d{4}-\d\d-\d\d)(?:, written down \d{4}-\d\d-\d\d)?\. Status: ((?:in force|replaced by \d+)(?:, revised \d{4}-\d\d-\d\d)?)(?: \([^()]+\))?\.$/.exec(
      line,
    ) ?? []
  return { number, title, name, date, status }
}

test('every decision says its number, title, date and status', () => {
  const heads = names.map(headOf)
  const lacking = heads.filter((head) => Object.values(head).includes(undefined))
  expect(lacking).toEqual([])
  expect(heads.map(({ name }) => name.slice(0, 5))).toEqual(
    heads.map(({ number = '' }) => `${number.padStart(4, '0')}-`),
  )
})

test('decisions are numbered without a gap', () => {
  expect(names.map((name) => Number.parseInt(name, 10))).toEqual(names.map((_, index) => index + 1))
})

test('the index of the decisions says of each what its file says', () => {
  const index = readFileSync(`${folder}/README.md`, 'utf8')
  const rows = [...index.matchAll(/^\| (\d+) \| \[(.+)\]\((.+)\) \| (.+) \| (.+) \|$/gm)].map(
    ([, number, title, name, date, status]) => ({ number, title, name, date, status }),
  )
  expect(rows).toEqual(names.map(headOf))
})

test('a decision that was replaced names one that is there', () => {
  const replacing = names.flatMap(
    (name) => headOf(name).status?.match(/(?<=replaced by )\d+/) ?? [],
  )
  expect(replacing.filter((number) => Number(number) > names.length)).toEqual([])
})
