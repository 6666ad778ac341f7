const doors = /^\/api\/users\/(?:login|forgot-password|reset-password|first-register)\/?$/

/** Whether this address opens a session, or leads to one, for somebody who has none: sign-in, reset, set-up. */
export const isDoor = (pathname: string): boolean => doors.test(pathname)
