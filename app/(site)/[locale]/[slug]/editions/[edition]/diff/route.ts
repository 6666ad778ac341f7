import { diffPage } from '@/app/(site)/diffPage'

export const dynamic = 'force-dynamic'

export const GET = diffPage({ other: false })
