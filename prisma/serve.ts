/** `npm run serve`: serves what was built, with DATABASE_URL and the other settings from the environment. */
import { existsSync } from 'node:fs'
import { env } from '#lib/env.ts'
import { serve } from '#lib/service/server.ts'
import { commandLine } from './command-line.ts'
import { refuseUnready } from './readiness.ts'
import { Unstartable } from './unstartable.ts'

await commandLine(async () => {
  const settings = env()
  process.env.NEXTAUTH_URL ??= settings.PUBLIC_URL
  if (!existsSync('.next/BUILD_ID'))
    throw new Unstartable('There is no build to serve: run `npm run build` first.')
  await refuseUnready(settings.DATABASE_URL)
  const serving = await serve(settings)
  console.log(`The portfolio is served at ${settings.PUBLIC_URL}`)
  await new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
  await serving.stop()
  process.exit(0)
})
