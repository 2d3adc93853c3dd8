import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(path => path && existsSync(join(root, path)))
const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith('tests/')
const sources = files.filter(path => !isTest(path))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** What a file imports: paths of ours from the root, packages by name; types count as much as values. */
function importsOf(path: string): string[] {
  const found = read(path).matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*)?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import '([^']+)'/g,
  )
  return [...found]
    .map(match => match[1] ?? match[2] ?? match[3] ?? '')
    .map(name => {
      if (name.startsWith('#')) return name.slice(1)
      if (name.startsWith('.')) return relative(root, resolve(root, dirname(path), name))
      return name
    })
}

/** The rooms: which files are in each, and what they may import (paths of ours; packages are ruled below). */
const generatedEnums = /^prisma\/client\/enums\.ts$/
const pure = [
  /(^|\/)rules(\/|\.ts$)/,
  /-rules\.ts$/,
  /(^|\/)[\w-]*input\.ts$/,
  /^lib\/refusal(s\/[\w-]+)?\.ts$/,
  /^specs\//,
  generatedEnums,
  /^lib\/[\w-]+\/(kinds|media-types|names|chain)\.ts$/,
]
const rooms: { room: string; holds: RegExp; mayImport: RegExp[] }[] = [
  { room: 'specs', holds: /^specs\//, mayImport: [/^specs\//] },
  { room: 'rules', holds: /^lib\/.*(rules\/[\w-]+|rules)\.ts$/, mayImport: [...pure] },
  { room: 'input', holds: /^lib\/.*input\.ts$/, mayImport: [...pure] },
  {
    room: 'lib',
    holds: /^lib\//,
    mayImport: [/^lib\//, /^specs\//, /^prisma\/client\//, /^components\/ui\/form-state\.ts$/],
  },
  {
    room: 'components',
    holds: /^components\//,
    mayImport: [/^components\//, ...pure, /^lib\/.*\/queries/],
  },
  {
    room: 'app',
    holds: /^app\//,
    mayImport: [/^app\//, /^lib\//, /^components\//, /^specs\//, generatedEnums],
  },
  {
    room: 'prisma',
    holds: /^prisma\//,
    mayImport: [/^(app|components|lib|specs|prisma)\//, /^tests\/makers\//],
  },
]

describe('the rooms', () => {
  const faults = sources.flatMap(path => {
    const room = rooms.find(({ holds }) => holds.test(path))
    if (!room) return path === 'next.config.ts' ? [] : [`${path} stands in no room`]
    return importsOf(path)
      .filter(name => /^(app|components|lib|specs|prisma|tests)\//.test(name))
      .filter(name => !room.mayImport.some(allowed => allowed.test(name)))
      .map(name => `${path} (${room.room}) imports ${name}`)
  })
  it('import only what they may', () => expect(faults).toEqual([]))

  it('import nothing from tests', () => {
    expect(sources.filter(path => importsOf(path).some(name => name.startsWith('tests/')))).toEqual([])
  })

  it('top level stays the client’s', () => {
    const allowed =
      'app components prisma lib specs tests public package.json package-lock.json tsconfig.json next.config.ts README.md LICENSE'.split(
        ' ',
      )
    const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    }).split('\n')
    const top = new Set(
      tracked.filter(path => path && existsSync(join(root, path))).map(path => path.split('/')[0]!),
    )
    expect([...top].filter(name => !name.startsWith('.') && !allowed.includes(name))).toEqual([])
  })
})

describe('the nouns', () => {
  const order = ['people', 'centre', 'portfolio', 'evidence', 'assessment', 'sampling', 'award']
  const nounOf = (path: string) => order.indexOf(path.match(/^lib\/([\w-]+)\//)?.[1] ?? '')
  it('look one way: award → sampling → assessment → evidence → portfolio → centre → people', () => {
    const backwards = sources
      .filter(path => nounOf(path) >= 0)
      .flatMap(path =>
        importsOf(path)
          .filter(name => nounOf(name) > nounOf(path))
          .map(name => `${path} → ${name}`),
      )
    expect(backwards).toEqual([])
  })

  it('may all tell people of what they do, and telling knows of none of them', () => {
    const beyond = sources
      .filter(path => path.startsWith('lib/notification/'))
      .flatMap(path =>
        importsOf(path)
          .filter(name => nounOf(name) > order.indexOf('people'))
          .map(name => `${path} → ${name}`),
      )
    expect(beyond).toEqual([])
  })

  it('leave identity to lib/auth.ts and lib/people', () => {
    const users = sources.filter(
      path => /withinIdentity/.test(read(path)) && !/^lib\/(people\/|auth\.ts|db\.ts)/.test(path),
    )
    expect(users).toEqual([])
  })

  it('reach the database through within: its client stays in a few rooms', () => {
    const allowed = /^(lib\/(db|auth)\.ts|lib\/people\/|lib\/service\/|prisma\/)/
    expect(sources.filter(path => /\bdatabase\(\)/.test(read(path)) && !allowed.test(path))).toEqual([])
  })

  it.each(['utils', 'helpers', 'constants', 'types', 'services', 'managers', 'repositories'])(
    'have no room called %s',
    name => {
      expect(
        sources.filter(path => path.split('/').some(part => part.replace(/\.tsx?$/, '') === name)),
      ).toEqual([])
    },
  )
})

describe('kinds of file', () => {
  const rules = sources.filter(path => /^lib\/.*(rules\/[\w-]+|rules)\.ts$/.test(path))
  it.each(rules)('%s is pure', path => {
    const code = read(path)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\/\/.*$/gm, '')
    expect(code).not.toMatch(/\bawait\b|Date\.now|new Date\(\)|Math\.random|process\.env|\bfetch\(/)
    const outside = importsOf(path).filter(name =>
      /^(react|next|@prisma|node:(fs|net|http|child_process)|pg)/.test(name),
    )
    expect(outside).toEqual([])
  })

  it.each(rules)('%s has a test beside it', path => {
    const beside = readdirSync(join(root, dirname(path)))
    expect(beside).toContain(basename(path).replace(/\.ts$/, '.test.ts'))
  })

  const queries = sources.filter(path => /^lib\/.*queries(\/[\w-]+)?\.ts$/.test(path))
  it.each(queries)('%s only reads', path => {
    expect(read(path)).not.toMatch(
      /\.(create|createMany|update|updateMany|upsert|delete|deleteMany)\(|\b(insert into|update \w+ set|delete from)\b/,
    )
  })

  const inputs = sources.filter(path => /^lib\/.*input\.ts$/.test(path))
  it.each(inputs)('%s only parses', path => expect(read(path)).not.toMatch(/\bawait\b|lib\/db/))

  const actions = sources.filter(path => /^app\/.*actions\.ts$/.test(path))
  it.each(actions)('%s lets nobody in but through the door', path => {
    const exported = [...read(path).matchAll(/export (?:const|async function|function) (\w+)([^\n]*)/g)]
    const others = exported
      .filter(([line]) => !/=\s*(action|openAction)\(/.test(line))
      .map(([, name]) => name)
    expect(others).toEqual([])
  })

  it('seats never import one another', () => {
    const seats = ['portfolio', 'assess', 'quality', 'external', 'centre', 'witness']
    const seatOf = (path: string) => path.match(/^app\/([\w-]+)\//)?.[1] ?? ''
    const crossing = sources
      .filter(path => seats.includes(seatOf(path)))
      .flatMap(path =>
        importsOf(path)
          .filter(name => seats.includes(seatOf(name)) && seatOf(name) !== seatOf(path))
          .map(name => `${path} → ${name}`),
      )
    expect(crossing).toEqual([])
  })

  it('no source says any, silences a type or leaves work for later', () => {
    const marks = /(: any\b|\bas any\b|<any>|@ts-(ignore|expect-error|nocheck)|\b(TODO|FIXME|XXX)\b)/
    expect(files.filter(path => path !== 'tests/architecture.test.ts' && marks.test(read(path)))).toEqual([])
  })
})
