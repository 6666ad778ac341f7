import type { RecordWords } from '@/locales/fr/record'

export const record: RecordWords = {
  name: 'Record',
  title: 'What our record proves',
  description:
    'What anybody can check of what we published, what nobody can check yet, and how it is done.',
  sections: {
    what: {
      name: 'What is entered in it',
      text: [
        'Every act of this press room is entered after those before it: an update opened, submitted, approved, published, a point withdrawn. The act that publishes an edition names the digest of all its words. The names of people are not in it.',
        'These acts form a log whose state at a given moment takes three lines: its name, the number of acts, and a digest that depends on each of them. This is its head. We sign it after each act.',
      ],
    },
    checks: {
      name: 'What anybody can check',
      text: [
        'At the foot of every edition and every point there is a proof, a file to keep. It holds the words, the act that published them, and the path that leads from this act to a signed head. It is verified offline, without us, and even if this site disappears.',
        'Whoever kept a head, a proof or a copy of the data finds out later whether what was entered then has been rewritten, backdated or removed since. The formats are public (C2SP, RFC 9162): programs that are not ours read them.',
      ],
    },
    others: {
      name: 'Who else confirms it',
      text: [
        'No outside witness cosigns this log yet. Its signature is ours, and proves only what we stated: to hold it against what others kept is the only remedy.',
      ],
    },
    not: {
      name: 'What the record does not prove',
      text: [
        'It does not prove that an answer is true, but that we published it in these words.',
        'The times are those of our server. Acts before the first head that somebody else saw rest on our word.',
        'Whoever kept nothing cannot tell this record from another one, made anew from beginning to end.',
        'The name of the press room, the contact and the legal notice are not in it. It is about the data that the pages are made from.',
      ],
    },
  },
  unsigned:
    'This log is not signed yet: each act names the digest of the one before it, and nothing more.',
  key: 'The log and its key',
  verifierKey: 'Key',
  keyExplanation:
    'Note it somewhere else than here: a key that only this site gives you proves nothing about this site.',
  since: 'Signed since',
  sinceAct: (act: number) => `act no. ${act}, on`,
  head: 'Head',
  headLink: 'The newest signed head',
  data: 'All data (JSON)',
}
