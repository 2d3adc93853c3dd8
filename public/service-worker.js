// What this device shows while nobody answers: one page that holds nobody's data, and what that page is made of.
// Nothing else is ever cached: what people write is theirs, not the browser's.
const shelf = 'shell-v1'
const shell = '/offline'
const unreachable = [502, 503, 504]

/** Fetches the page anew and, where it has changed, everything that it is made of, before it is put in its place. */
async function prepare() {
  const page = await fetch(shell, { credentials: 'omit', cache: 'no-store' })
  if (!page.ok || page.redirected) return
  const text = await page.clone().text()
  const parts = [...new Set(text.match(/\/_next\/static\/[^"'\\\s<>)]+/g))]
  const cache = await caches.open(shelf)
  await Promise.all(
    parts.map(async part => {
      if (await cache.match(part)) return
      const answer = await fetch(part)
      if (answer.ok) await cache.put(part, answer)
    }),
  )
  await cache.put(shell, page)
  const kept = new Set([shell, ...parts].map(path => new URL(path, self.location.origin).pathname))
  for (const request of await cache.keys())
    if (!kept.has(new URL(request.url).pathname)) await cache.delete(request)
}

async function visit(request, { pathname, search }) {
  try {
    const answer = await fetch(request)
    if (!unreachable.includes(answer.status)) return answer
  } catch {}
  const page = await caches.match(shell)
  if (!page) return Response.error()
  // Under its own address, so that the page knows what it is.
  return pathname === shell ? page : Response.redirect(`${shell}?from=${encodeURIComponent(pathname + search)}`)
}

self.addEventListener('install', event => {
  event.waitUntil(prepare().then(() => self.skipWaiting()))
})

self.addEventListener('activate', event => {
  event.waitUntil(self.clients.claim())
})

self.addEventListener('message', event => {
  if (event.data === 'prepare') event.waitUntil(prepare().catch(() => undefined))
})

self.addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(visit(request, url))
  else if (url.pathname.startsWith('/_next/static/'))
    event.respondWith(caches.match(request, { ignoreVary: true }).then(found => found ?? fetch(request)))
})
