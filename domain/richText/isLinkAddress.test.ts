import { describe, expect, it } from 'vitest'
import { isLinkAddress } from './isLinkAddress'

describe('isLinkAddress', () => {
  it.each([
    'https://exemple.fr',
    'http://exemple.fr:8080/a?b=c#d',
    'HTTPS://EXEMPLE.FR/Décision',
    'mailto:presse@exemple.fr',
    'mailto:presse@exemple.fr?subject=Droit%20de%20r%C3%A9ponse',
  ])('A link may have the address %s', (address) => {
    expect(isLinkAddress(address)).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' https://exemple.fr',
    'https://exemple.fr/a b',
    'https://exemple.fr/\u0000',
    'https://',
    'https:///exemple.fr',
    'http:exemple.fr',
    '//exemple.fr',
    '/decision.pdf',
    'exemple.fr',
    'data:text/html,x',
    'ftp://exemple.fr',
    'mailto:',
    'mailto:presse',
    '',
  ])('A link cannot have the address %j', (address) => {
    expect(isLinkAddress(address)).toBe(false)
  })
})
