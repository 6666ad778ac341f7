import { expect, test } from 'vitest'
import { checkPassword } from './checkPassword'

const names = ['Nora Belcastel', 'nora.belcastel@galveane.example', 'Salle de presse', null]
const breached = new Set(['motdepasse', 'qwerty123456', 'password', 'iloveyousomuch'])
const codes = (password: string) =>
  checkPassword(password, names, (word) => breached.has(word)).map(({ code }) => code)

test.each([
  ['sonde rouge pli'],
  ['Kx7!vv-29aZq'],
  [`${'é'.repeat(11)} quatre saisons`],
  ['Nora aime la tarte aux prunes'],
  ['la salle des pas perdus'],
])('A password is good: %s', (password) => {
  expect(codes(password)).toEqual([])
})

test.each([
  ['eleven char', 'password-short'],
  ['🙂'.repeat(11), 'password-short'],
  ['tarte aux prunes '.repeat(20), 'password-long'],
  ['qwerty123456', 'password-breached'],
  ['ILoveYouSoMuch', 'password-breached'],
  ['Motdepasse2024!', 'password-breached'],
  ['12-password-34', 'password-breached'],
  ['482915736042', 'password-breached'],
  ['aaaaaaaaaaaaaa', 'password-breached'],
  ['abcabcabcabc', 'password-breached'],
  ['NoraBelcastel', 'password-personal'],
  ['nora.belcastel@galveane.example', 'password-personal'],
  ['belcastel-1987', 'password-personal'],
  ['SalleDePresse!', 'password-personal'],
])('A password is refused: %s, %s', (password, code) => {
  expect(codes(password)).toEqual([code])
})
