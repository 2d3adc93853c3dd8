import { expect, test } from '@playwright/test'
import { address } from './service.ts'

/** What the server answers by itself, where the application would leave a browser without scripts with nothing. */
const nowhere = '/specifications/nos/no-such-standard@1'
const origin = () => ({ origin: address() })

test.describe('a page that finds no record', () => {
  test('comes whole, with status 404, plain and compressed', async () => {
    for (const encoding of ['identity', 'gzip']) {
      const answer = await fetch(address() + nowhere, { headers: { 'accept-encoding': encoding } })
      expect(answer.status).toBe(404)
      const html = await answer.text()
      expect(html.match(/<main[\s\S]*<\/main>/)?.[0]).toContain(
        'This page does not exist, or you have no access to it.',
      )
      const [, nonce] = answer.headers.get('content-security-policy')?.match(/'nonce-([^']+)'/) ?? []
      expect(html).toContain(`nonce="${nonce}"`)
    }
  })

  test('is answered like an address that no page has', async () => {
    const [record, page] = await Promise.all(
      [nowhere, '/no/such/page'].map(async path => {
        const html = await (await fetch(address() + path)).text()
        return html.replaceAll(/[A-Za-z0-9+/]{22}==/g, 'NONCE')
      }),
    )
    expect(record).toBe(page)
  })

  for (const javaScriptEnabled of [true, false])
    test(`is shown with scripts: ${javaScriptEnabled}`, async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled })
      const page = await context.newPage()
      const errors: string[] = []
      page.on('pageerror', error => errors.push(String(error)))
      await page.goto(address() + nowhere)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
      expect(page.url()).toBe(address() + nowhere)
      if (javaScriptEnabled) {
        await page.getByRole('link', { name: 'Specifications', exact: true }).first().click()
        await expect(page).toHaveURL(/\/specifications$/)
      }
      expect(errors).toEqual([])
      await context.close()
    })

  test('lets everything else through as it comes', async () => {
    expect((await fetch(`${address()}/specifications`)).status).toBe(200)
    const head = await fetch(address() + nowhere, { method: 'HEAD' })
    expect(head.status).toBe(404)
    const call = await fetch(address() + nowhere, { headers: { rsc: '1' } })
    expect(await call.text()).not.toContain('<main')
  })
})

test.describe('a form that is sent without scripts after the session ended', () => {
  const send = (form: FormData, headers: Record<string, string> = origin()) =>
    fetch(`${address()}/portfolio/evidence/new?kind=reflective_log`, {
      method: 'POST',
      body: form,
      headers,
      redirect: 'manual',
    })

  test('gives back what was typed, as text', async () => {
    const form = new FormData()
    form.set('title', 'Review with <b>Individual A</b>')
    form.set('narrative', 'They chose the time.\nI listened & wrote it down.')
    form.set('newPassword', 'trellis mango kettle')
    form.set('files[]', new File(['secret notes'], 'notes.txt'))
    const answer = await send(form, { ...origin(), cookie: 'next-auth.session-token=ended' })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('cache-control')).toContain('no-store')
    const html = await answer.text()
    expect(html).toContain('Review with &lt;b&gt;Individual A&lt;/b&gt;')
    expect(html).toContain('They chose the time.<br>I listened &amp; wrote it down.')
    expect(html).toContain('/sign-in?next=%2Fportfolio%2Fevidence%2Fnew%3Fkind%3Dreflective_log')
    expect(html).not.toMatch(/trellis|secret notes|<b>/)
  })

  test('leads to the sign-in page where nothing was typed', async () => {
    const form = new FormData()
    form.set('evidenceId', '01900000-0000-7000-8000-000000000001')
    const answer = await send(form)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toMatch(/^\/sign-in\?next=/)
  })

  test('is not read for another site', async () => {
    const form = new FormData()
    form.set('title', 'Review')
    const answer = await send(form, { origin: 'https://elsewhere.example' })
    expect(answer.status).toBe(403)
    expect(await answer.text()).not.toContain('Review')
  })
})

test('more than 30 MB at once is answered once it was sent, with a sentence', async () => {
  const form = new FormData()
  form.set('files[]', new File([new Uint8Array(31 * 1024 * 1024)], 'film.mp4'))
  const answer = await fetch(`${address()}/portfolio/evidence/new`, {
    method: 'POST',
    body: form,
    headers: origin(),
  })
  expect(answer.status).toBe(413)
  expect(await answer.text()).toContain('larger than 30 MB in all, so nothing of it was saved')
})
