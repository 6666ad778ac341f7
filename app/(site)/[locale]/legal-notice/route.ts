import { legalNotice } from '@/app/(site)/legalNotice'

export const dynamic = 'force-dynamic'

export const GET = legalNotice('en')
