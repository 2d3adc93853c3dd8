import { connect, type NetConnectOpts, type Socket } from 'node:net'
import { Refusal, refused } from '#lib/refusal.ts'

/** What a virus scanner said about a file; `scanner` names it with its signatures' version. */
export interface Scan {
  readonly result: 'clean' | 'infected' | 'not_scanned'
  readonly scanner: string
  readonly found: string | null
  /** Set where the scanner was asked and takes nothing as large. */
  readonly tooLarge: boolean
}

/** Nobody has looked: there is no scanner, or the file is larger than it takes. Never to be called clean. */
export const notScanned = (): Scan => ({
  result: 'not_scanned',
  scanner: 'none',
  found: null,
  tooLarge: false,
})

/** Silence for this long means that nobody is there. */
const patience = 60_000
const step = 64 * 1024

/** Where clamd listens, or null when this service scans nothing. */
export function scannerAddress(): NetConnectOpts | null {
  const { CLAMD_SOCKET, CLAMD_HOST, CLAMD_PORT } = process.env
  if (CLAMD_SOCKET) return { path: CLAMD_SOCKET }
  return CLAMD_HOST ? { host: CLAMD_HOST, port: Number(CLAMD_PORT ?? 3310) } : null
}

/** Whether the scanner answers; throws when it does not. */
export async function pingScanner(address: NetConnectOpts): Promise<void> {
  if ((await said(address, 'PING')) !== 'PONG') throw new Error('The virus scanner gave a strange answer')
}

/** Before a large file is got ready for the scanner. Refuses with file-not-scanned-yet when it is out of reach. */
export async function reachScanner(name: string): Promise<void> {
  const address = scannerAddress()
  if (address) await pingScanner(address).catch(cause => notYet(name, cause))
}

/**
 * Sends bytes to the scanner piece by piece. Refuses with file-not-scanned-yet when it is out of reach: what
 * should have been scanned is never taken for scanned.
 */
export async function scan(
  address: NetConnectOpts,
  name: string,
  bytes: () => AsyncIterable<Uint8Array>,
): Promise<Scan> {
  try {
    for (let attempt = 1; ; attempt += 1) {
      const scanner = await said(address, 'VERSION')
      const answer = await said(address, 'INSTREAM', bytes).catch(error => overLimit(error, attempt))
      if (answer) return answered(answer, scanner)
    }
  } catch (cause) {
    return notYet(name, cause)
  }
}

const attempts = 3
const sizeExceeded = 'INSTREAM size limit exceeded. ERROR'

/**
 * A scanner that was sent more than it takes says so and hangs up; the hanging up may arrive first. One that
 * answers, yet hangs up each time in the middle, means the same.
 */
function overLimit(error: NodeJS.ErrnoException, attempt: number): string | null {
  if (error.code !== 'EPIPE' && error.code !== 'ECONNRESET') throw error
  return attempt < attempts ? null : sizeExceeded
}

function notYet(name: string, cause: unknown): never {
  throw Object.assign(new Refusal(refused('file-not-scanned-yet', { name })), { cause })
}

function answered(answer: string, scanner: string): Scan {
  if (answer === 'stream: OK') return { result: 'clean', scanner, found: null, tooLarge: false }
  const [, found] = /^stream: (.+) FOUND$/.exec(answer) ?? []
  if (found) return { result: 'infected', scanner, found, tooLarge: false }
  if (answer === sizeExceeded) return { result: 'not_scanned', scanner, found: null, tooLarge: true }
  throw new Error(`The virus scanner said: ${answer}`)
}

/** One question in clamd's own protocol; its answers end in a NUL. */
function said(
  address: NetConnectOpts,
  command: string,
  bytes?: () => AsyncIterable<Uint8Array>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(address)
    let answer = ''
    socket.setTimeout(patience, () => socket.destroy(new Error('The virus scanner does not answer')))
    socket.setEncoding('utf8')
    socket.on('data', text => {
      answer += text
      if (!answer.includes('\0')) return
      resolve(answer.slice(0, answer.indexOf('\0')))
      socket.destroy()
    })
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('The virus scanner hung up')))
    socket.on('connect', () => {
      socket.write(`z${command}\0`)
      // What goes wrong in sending shows as an error of the socket; an answer before the end is an answer too.
      if (bytes) send(socket, bytes()).catch(error => socket.destroy(error))
    })
  })
}

async function send(socket: Socket, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of bytes)
    for (let at = 0; at < chunk.length; at += step) await write(socket, chunk.subarray(at, at + step))
  await write(socket, new Uint8Array())
}

async function write(socket: Socket, piece: Uint8Array): Promise<void> {
  // Whatever was answered meanwhile is heard before more is sent.
  await new Promise(setImmediate)
  if (socket.destroyed) return
  const length = Buffer.alloc(4)
  length.writeUInt32BE(piece.length)
  socket.write(length)
  if (socket.write(piece)) return
  await new Promise<void>(done => {
    const go = () => {
      socket.off('drain', go).off('close', go)
      done()
    }
    socket.on('drain', go).on('close', go)
  })
}
