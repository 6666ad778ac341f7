/** Thrown where what is stored does not have the digest that it is stored under, or cannot be read. */
export class DamagedRecord extends Error {
  override readonly name = 'DamagedRecord'
}

/** A bundler may load the class more than once. */
export const isDamagedRecord = (error: unknown): boolean =>
  error instanceof Error && error.name === 'DamagedRecord'
