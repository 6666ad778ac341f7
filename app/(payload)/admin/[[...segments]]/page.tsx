import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { setServerClock } from '@/components/desk/clock/setServerClock'
import { MalformedList } from '@/components/desk/list/MalformedList'
import { readListAddress } from '@/components/desk/list/readListAddress'
import { readViewTitle } from '@/components/desk/readViewTitle'
import { importMap } from '../importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<{ [key: string]: string | string[] }>
}

export const generateMetadata = async ({ params, searchParams }: Args): Promise<Metadata> => {
  await setServerClock(config)
  const metadata = await generatePageMetadata({ config, params, searchParams })
  const title = await readViewTitle(config, (await params).segments)
  const inTab =
    title === null
      ? withoutRichText(metadata.title)
      : `${title}${(await config).admin.meta.titleSuffix}`
  return { ...metadata, title: inTab }
}

/** The tab of a version names its document, which is titled by rich text where it is a response. */
const withoutRichText = (title: Metadata['title']) =>
  typeof title === 'string' ? title.replace(' - [object Object]', '') : title

const Page = async ({ params, searchParams }: Args) => {
  await setServerClock(config)
  const { segments } = await params
  const malformed = await readListAddress(config, segments, await searchParams)
  if (malformed) return <MalformedList {...malformed} />
  return RootPage({ config, importMap, params, searchParams })
}

export default Page
