import type { Letter, Post } from '@/effects/mail/openMailTransport'

/** A post that keeps what it is given, or fails each time with an error of that code. */
export function makePostBox(): { letters: Letter[]; post: Post; failing: (code: string) => Post } {
  const letters: Letter[] = []
  return {
    letters,
    post: async (letter) => {
      letters.push(letter)
    },
    failing: (code) => async (letter) => {
      letters.push(letter)
      throw Object.assign(new Error(`No way to ${letter.to}`), { code })
    },
  }
}
