import { notFound } from 'next/navigation'
import { z } from 'zod'

/** An id from an address; anything else leads nowhere. */
export const recordId = (value: string): string => z.uuid().safeParse(value).data ?? notFound()
