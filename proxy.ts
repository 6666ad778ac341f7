import { type NextRequest, NextResponse } from 'next/server'

/** Only addresses with an encoded character come here. */
export const config = { matcher: ['/(.*%.*)'] }

/** An address that cannot be decoded names nothing. The framework would answer it with an error of its own. */
export function proxy({ nextUrl, url }: NextRequest): NextResponse {
  if (isReadable(nextUrl.pathname)) return NextResponse.next()
  const ofWhatIsThere = nextUrl.pathname.startsWith('/data/') ? '/data/-' : '/unreadable-address'
  return NextResponse.rewrite(new URL(ofWhatIsThere, url))
}

function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}
