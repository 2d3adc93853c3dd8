import { expect, it } from 'vitest'
import { browserName } from './browser-name.ts'

const mozilla = 'Mozilla/5.0'
const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)'

it.each([
  ['Chrome on Windows', `${mozilla} (Windows NT 10.0; Win64; x64) ${webkit} Chrome/130.0.0.0 Safari/537.36`],
  [
    'Edge on Windows',
    `${mozilla} (Windows NT 10.0; Win64; x64) ${webkit} Chrome/130.0 Safari/537.36 Edg/130.0`,
  ],
  ['Firefox on Linux', `${mozilla} (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0`],
  [
    'Chrome on Android',
    `${mozilla} (Linux; Android 14; Pixel 8) ${webkit} Chrome/130.0 Mobile Safari/537.36`,
  ],
  [
    'Samsung Internet on Android',
    `${mozilla} (Linux; Android 14) ${webkit} SamsungBrowser/25.0 Chrome/121.0 Mobile`,
  ],
  [
    'Safari on iPhone',
    `${mozilla} (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605 Version/17.5 Safari/604`,
  ],
  ['Safari on Mac', `${mozilla} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605 Version/17.5 Safari/605`],
  ['An unknown browser', 'curl/8.5.0'],
  ['An unknown browser', ''],
])('calls it %s', (name, userAgent) => expect(browserName(userAgent)).toBe(name))
