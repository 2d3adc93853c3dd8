/**
 * `npm run uploads:measure`: sends 1 GB in pieces to a real service, with the connection broken once on the way,
 * and prints by how much its resident memory grew meanwhile. Starts a service of its own, or uses the one that
 * runs with BROWSER_DATA_DIR and BROWSER_PORT. Reads /proc, so Linux only.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { aBox, aMovie } from '#lib/file-store/made-files.ts'
import { address, fromScript } from './e2e/service.ts'

const megabyte = 1024 * 1024
const chunk = 8 * megabyte
const length = Number(process.env.MEGABYTES ?? 1024) * megabyte
const limit = 300

const own = process.env.BROWSER_DATA_DIR ? null : await startOwn()
const dir = process.env.BROWSER_DATA_DIR ?? ''

interface People {
  cookies: Record<string, string>
  ids: Record<string, string>
}
const { cookies, ids } = fromScript<People>('doors-people.ts')
const cookie = cookies.candidate ?? ''
const service = Number(readFileSync(join(dir, 'service.pid'), 'utf8'))
const resident = () =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${service}/status`, 'utf8'))?.[1]) / 1024

await send('Warming up.mp4', 32 * megabyte, false)
const before = resident()
let peak = before
const watch = setInterval(() => {
  peak = Math.max(peak, resident())
}, 50)
const began = performance.now()
await send('A gigabyte.mp4', length, true)
clearInterval(watch)
const grown = peak - before
const seconds = (performance.now() - began) / 1000
console.log(
  `${length / megabyte} MB were sent, checked, stored and hung in ${seconds.toFixed(0)} s. The service held ` +
    `${before.toFixed(0)} MB before and ${peak.toFixed(0)} MB at most: ${grown.toFixed(0)} MB more (limit ${limit} MB).`,
)
own?.kill('SIGTERM')
process.exitCode = grown < limit ? 0 : 1

/** Sends a film of this size and waits until it is in the draft. */
async function send(name: string, size: number, broken: boolean): Promise<void> {
  const head = Buffer.concat([aMovie().subarray(0, -108), aBox('mdat', Buffer.alloc(0), 0)])
  const noise = Buffer.alloc(chunk, `${name} ${Date.now()} `)
  const bytesAt = (offset: number, end: number) => {
    const bytes = Buffer.from(noise.subarray(0, end - offset))
    bytes.writeDoubleLE(offset, Math.min(64, bytes.length - 8))
    if (offset === 0) head.copy(bytes)
    return bytes
  }
  const encoded = (value: string) => Buffer.from(value).toString('base64')
  const metadata = `evidence ${encoded(ids.draft ?? '')},name ${encoded(name)},type ${encoded('video/mp4')}`
  const made = await ask('POST', '/uploads', { 'upload-length': String(size), 'upload-metadata': metadata })
  const path = made.headers.location ?? ''
  if (made.status !== 201) throw new Error(`The upload was answered ${made.status}: ${made.body}`)
  let breakAt = broken ? Math.floor(size / 2) : Number.POSITIVE_INFINITY
  let offset = 0
  while (offset < size) {
    const end = Math.min(size, offset + chunk)
    if (end > breakAt) {
      breakAt = Number.POSITIVE_INFINITY
      await breakOff(path, offset, bytesAt(offset, end))
      offset = Number((await ask('HEAD', path)).headers['upload-offset'])
      continue
    }
    const { status, headers, body } = await ask('PATCH', path, patch(offset), bytesAt(offset, end))
    if (status !== 204) throw new Error(`A piece was answered ${status}: ${body}`)
    offset = Number(headers['upload-offset'])
  }
  while (true) {
    const { state, sentence } = JSON.parse((await ask('GET', path)).body) as {
      state: string
      sentence: string
    }
    if (state === 'admitted') return
    if (state === 'refused') throw new Error(sentence)
    await pause(200)
  }
}

function patch(offset: number) {
  return { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' }
}

interface Answer {
  status: number
  headers: Record<string, string | undefined>
  body: string
}

function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: Buffer,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = begin(method, path, headers, body)
    sent.on('error', reject)
    sent.on('response', answer => {
      let text = ''
      answer.setEncoding('utf8').on('data', piece => {
        text += piece
      })
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers as Answer['headers'],
          body: text,
        }),
      )
    })
    sent.end(body)
  })
}

function begin(method: string, path: string, headers: Record<string, string>, body?: Buffer) {
  return request(address() + path, {
    method,
    headers: {
      cookie,
      origin: address(),
      'tus-resumable': '1.0.0',
      ...headers,
      ...(body && { 'content-length': String(body.length) }),
    },
  })
}

/** Half a piece, then the network is gone. */
async function breakOff(path: string, offset: number, bytes: Buffer): Promise<void> {
  const sent = begin('PATCH', path, patch(offset), bytes)
  sent.on('error', () => undefined)
  await new Promise<void>(done => sent.write(bytes.subarray(0, bytes.length / 2), () => done()))
  sent.destroy()
  await pause(300)
}

async function startOwn(): Promise<ChildProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'portfolio-measure-'))
  chmodSync(folder, 0o755)
  process.env.BROWSER_DATA_DIR = folder
  process.env.BROWSER_PORT ??= '3919'
  const child = spawn(process.execPath, ['prisma/start.ts'], {
    env: { ...process.env, DATA_DIR: folder, PORT: process.env.BROWSER_PORT },
    stdio: 'inherit',
  })
  child.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  while (!(await fetch(`${address()}/api/health`).catch(() => null))?.ok) await pause(1000)
  return child
}
