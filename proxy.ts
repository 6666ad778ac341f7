import { type NextRequest, NextResponse } from 'next/server'

/** Only addresses with an encoded character come here. */
export const config = { matcher: ['/(.*%.*)'] }

/** An address that cannot be decoded names nothing. The framework would answer it with an error of its own. */
export function proxy({ nextUrl, url }: NextRequest): NextResponse {
  return isReadable(nextUrl.pathname)
    ? NextResponse.next()
    : NextResponse.rewrite(new URL('/unreadable-address', url))
}

function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}
