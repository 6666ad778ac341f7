import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import { getPayload, type ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { withoutForeignLock } from '@/collections/locks/withoutForeignLock'
import { refuseForeignCall } from '@/security/refuseForeignCall'
import { importMap } from './admin/importMap.js'
import '@/styles/desk/desk.css'
import '@/styles/comparison.css'

const serverFunction: ServerFunctionClient = async ({ name, args }) => {
  'use server'
  await refuseForeignCall()
  // Disables Payload's own dialog about a newer save, which can only discard what was typed: NewerSave replaces it.
  const allowed = await withoutForeignLock(await getPayload({ config }), await headers(), args)
  const asked = { ...allowed, checkForStaleData: false }
  return handleServerFunctions({ name, args: asked, config, importMap })
}

const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
