import { migrations } from './migrations'

const known: ReadonlySet<unknown> = new Set(migrations.map(({ name }) => name))

/** Whether a database has been through a migration that this version does not know. */
export const isNewer = (names: readonly unknown[]): boolean =>
  names.some((name) => !known.has(name))
