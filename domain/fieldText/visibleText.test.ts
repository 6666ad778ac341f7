import { describe, expect, it } from 'vitest'
import { visibleText } from './visibleText'

describe('visibleText', () => {
  it.each([null, undefined, '', ' \n', '\u200b', '\u3164 '])('There are no words in %j', (text) => {
    expect(visibleText(text)).toBeNull()
  })

  it('The words are returned without the blanks around them', () => {
    expect(visibleText(' \u00a0Deux lignes\nde mots\u200b \n')).toBe('Deux lignes\nde mots\u200b')
  })
})
