import { dossierPage } from '@/app/(site)/dossierPage'

export const dynamic = 'force-dynamic'

export const GET = dossierPage({ edition: true, point: true })
