import { expect, it } from 'vitest'
import { fileTypes, isFileType, storedName } from './fileTypes'

it('The accepted files are PDF, JPEG, PNG and WebP, and nothing that can contain a script', () => {
  expect(Object.keys(fileTypes).every(isFileType)).toBe(true)
  for (const type of ['image/svg+xml', 'text/html', 'application/zip', '', 'toString', 'PDF'])
    expect(isFileType(type)).toBe(false)
})

it('A file is stored under its digest, with the extension of its type', () => {
  const digest = 'a'.repeat(64)
  expect(storedName(digest, 'application/pdf')).toBe(`${digest}.pdf`)
  expect(storedName(digest, 'image/jpeg')).toBe(`${digest}.jpg`)
})
