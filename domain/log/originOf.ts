/** The name of the log of the press room at this address: the address without its scheme (C2SP tlog-tiles). */
export function originOf(siteUrl: string): string {
  const { host, pathname } = new URL(siteUrl)
  return `${host}${pathname.replace(/\/+$/, '')}/log`
}

/**
 * Whether a log of that name is the one of the press room at this address. A press room that nobody gave an address
 * is on this machine, on whatever port.
 */
export const isLogOf = (origin: string, siteUrl: string): boolean =>
  origin === originOf(siteUrl) || (isLocal(origin) && isLocal(originOf(siteUrl)))

const isLocal = (origin: string) => /^localhost[:/]/.test(origin)
