import { createHash } from 'node:crypto'
import type { Specification, Unit } from './schema.ts'

/** The whole of it as JSON with sorted keys, so that the order in which a file was typed makes no difference. */
export function contentOf(published: Specification | Unit): string {
  return JSON.stringify(published, (_, value: unknown) => (isRecord(value) ? sorted(value) : value))
}

/** SHA-256 of the content in hexadecimal: two files with the same hash say the same. */
export function contentHash(specification: Specification): string {
  return createHash('sha256').update(contentOf(specification)).digest('hex')
}

function sorted(record: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
