import { publicReference } from '@/app/(site)/publicReference'

export const dynamic = 'force-dynamic'

export const GET = publicReference('bib')
