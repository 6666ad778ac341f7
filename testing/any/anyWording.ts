import fc from 'fast-check'

const piece = fc.constantFrom(
  ...[' ', ' ', ' ', ' ', '\u00a0', '\u202f', '\n', ', ', '. ', '-', '–', '…', '...'],
  ...['l’', "l'", '«\u00a0', '« ', ' »', '"', '“', '\u00a0;', ' :', '!', '1\u202f234,5', '1 234'],
  ...['avis', 'Avis', 'sondes', 'é', 'e\u0301', 'peut-être', 'aujourd’hui', '😀', '\ud83d', '42'],
)

/** Words of a small store, so that two texts share some, with typography and stray characters. */
export const anyWording: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)
