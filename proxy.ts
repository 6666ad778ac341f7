import { type NextRequest, NextResponse } from 'next/server'

/** Only addresses with an encoded character reach this proxy. */
export const config = { matcher: ['/(.*%.*)'] }

/** An address that cannot be decoded names nothing. The framework would respond with its own error page. */
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
