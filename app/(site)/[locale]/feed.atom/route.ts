import { findFollowed } from '@/app/(site)/findFollowed'
import { publicFeed } from '@/app/(site)/publicFeed'

export const dynamic = 'force-dynamic'

export const GET = publicFeed('atom', findFollowed.pressRoom)
