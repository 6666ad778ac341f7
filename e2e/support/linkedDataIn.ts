import type { Document } from 'happy-dom'
import { z } from 'zod'

/** What a page says to machines (JSON-LD). */
export const linkedDataIn = (document: Document): readonly object[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) =>
    z.looseObject({}).parse(JSON.parse(textContent)),
  )
