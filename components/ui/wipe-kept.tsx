'use client'

import type { ReactNode } from 'react'
import { wipeKept } from './kept.ts'

/** Around the sign-out form: what was typed and not sent leaves the device with the person. */
export function WipeKept({ children }: { children: ReactNode }) {
  return <div onSubmit={() => wipeKept()}>{children}</div>
}
