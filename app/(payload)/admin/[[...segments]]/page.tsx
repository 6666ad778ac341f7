import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { setServerClock } from '@/components/desk/clock/setServerClock'
import { MalformedList } from '@/components/desk/list/MalformedList'
import { readListAddress } from '@/components/desk/list/readListAddress'
import { importMap } from '../importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<{ [key: string]: string | string[] }>
}

export const generateMetadata = async ({ params, searchParams }: Args): Promise<Metadata> => {
  await setServerClock(config)
  return generatePageMetadata({ config, params, searchParams })
}

const Page = async ({ params, searchParams }: Args) => {
  await setServerClock(config)
  const { segments } = await params
  const malformed = await readListAddress(config, segments, await searchParams)
  if (malformed) return <MalformedList {...malformed} />
  return RootPage({ config, importMap, params, searchParams })
}

export default Page
