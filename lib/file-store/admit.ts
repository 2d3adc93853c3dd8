import { createReadStream } from 'node:fs'
import { faultIn } from '#lib/file-store/faults.ts'
import { type Inside, lookInside } from '#lib/file-store/look-inside.ts'
import { type Admissible, mediaTypeOf, mediaTypes } from '#lib/file-store/media-types.ts'
import { extensionOf, tidyName } from '#lib/file-store/names.ts'
import type { Quarantined } from '#lib/file-store/quarantine.ts'
import { mayAdmit, mayBeTrusted, sizeLimit } from '#lib/file-store/rules.ts'
import { notScanned, type Scan, scan, scannerAddress } from '#lib/file-store/scanner.ts'
import { sniff } from '#lib/file-store/sniff.ts'
import type { Source, Store } from '#lib/file-store/store.ts'
import { ensure } from '#lib/refusal.ts'

/** A file as its record has it; `size` in bytes, `mediaType` as its bytes were found to be. */
export interface StoredFile {
  readonly sha256: string
  readonly size: number
  readonly mediaType: Admissible
  readonly name: string
  readonly scan: Scan
  readonly inside: Inside
}

/** A file as a person sends it: nothing in it is believed. */
export interface SentFile {
  readonly name: string
  readonly stream: Source
  readonly declaredType?: string | null
}

/**
 * Takes what a person sent into the centre's store: quarantine, look, judge, scan, look inside, admit. Whatever
 * goes wrong, nothing stays in quarantine. `limit` in bytes. Refuses with any of the reasons of `mayAdmit` and
 * `mayBeTrusted`, with file-not-scanned-yet while the scanner is out of reach, or with file-store-full.
 */
export async function admitFile(
  store: Store,
  centreId: string,
  sent: SentFile,
  limit: number = sizeLimit,
): Promise<StoredFile> {
  const quarantined = await store.put(centreId, sent.stream, limit)
  try {
    const { name, mediaType } = await judged(quarantined, sent, limit)
    const scanned = await scannedFile(quarantined, name)
    ensure(mayBeTrusted({ name, mediaType, scan: scanned }))
    const inside = await lookInside(store, quarantined, mediaType)
    await store.admit(quarantined)
    const { sha256, size } = quarantined
    return { sha256, size, mediaType, name, scan: scanned, inside }
  } catch (error) {
    await store.discard(quarantined)
    throw error
  }
}

async function judged(
  { path, size }: Quarantined,
  sent: SentFile,
  limit: number,
): Promise<Pick<StoredFile, 'name' | 'mediaType'>> {
  const name = tidyName(sent.name)
  const found = await sniff(path)
  const mediaType = mediaTypeOf(found, name)
  const fault = mediaType && (await faultIn(path, mediaType))
  ensure(mayAdmit({ name, size, limit, found, declared: mediaTypeAlone(sent.declaredType), fault }))

  if (mediaType === null) throw new Error('A file of no known type was let through')
  return { mediaType, name: named(name, mediaType) }
}

async function scannedFile({ path }: Quarantined, name: string): Promise<Scan> {
  const address = scannerAddress()
  return address ? scan(address, name, () => createReadStream(path)) : notScanned()
}

/** `text/html; charset=utf-8` is text/html. */
function mediaTypeAlone(declared: string | null | undefined): string | null {
  return declared?.split(';')[0]?.trim().toLowerCase() || null
}

function named(name: string, mediaType: Admissible): string {
  return extensionOf(name) === '' ? tidyName(`${name}.${mediaTypes[mediaType].extensions[0]}`) : name
}
