'use client'
import { BrokenPage } from '@/components/desk/BrokenPage.client'

const Broken = ({ reset }: { reset: () => void }) => <BrokenPage onRetry={reset} />

export default Broken
