import { notFound } from 'next/navigation'
import { z } from 'zod'

/** An id from an address; anything else leads nowhere. */
export const recordId = (value: string): string => z.uuid().safeParse(value).data ?? notFound()

/** An id after a question mark; anything else is as if it were not there. */
export const askedId = (value: string | string[] | undefined): string | null =>
  z.uuid().safeParse(value).data ?? null
