/**
 * The address of a database as it may be printed: without password, and without parameters, which can be secrets too.
 * Addresses that cannot be parsed are cut as well.
 */
export function shownAddress(uri: string): string {
  const [, scheme = '', rest = ''] = /^([a-z+]+:(?:\/\/)?)(.*)$/s.exec(uri) ?? []
  if (scheme === 'file:') return uri.split('?')[0] ?? ''
  const at = rest.lastIndexOf('@')
  const [hosts = ''] = rest.slice(at + 1).split('?')
  // A port has digits: anything else after a colon may be a password whose “@” is missing.
  const shown = hosts.replace(/:(?!\d{1,5}(?:[,/]|$))[^,/]*/gu, ':…')
  return `${scheme}${at < 0 ? '' : '…@'}${shown}`
}
