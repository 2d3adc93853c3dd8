import Link from 'next/link'
import type { ComponentProps } from 'react'

const kinds = {
  primary: 'justify-center px-4 border-transparent bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'justify-center px-4 border-edge bg-surface text-accent hover:bg-accent-soft',
  danger: 'justify-center px-4 border-transparent bg-danger text-on-danger hover:underline',
  quiet:
    'justify-start px-3 border-transparent text-start text-accent underline underline-offset-4 hover:bg-accent-soft',
} as const satisfies Record<string, string>

export type ButtonKind = keyof typeof kinds

function classOf(kind: ButtonKind, className = '') {
  return `inline-flex min-h-11 cursor-pointer items-center rounded border py-2 font-semibold aria-disabled:cursor-progress aria-disabled:opacity-60 disabled:cursor-not-allowed disabled:opacity-60 print:hidden ${kinds[kind]} ${className}`
}

type ButtonProps = ComponentProps<'button'> & { kind?: ButtonKind }

export function Button({ kind = 'secondary', type = 'button', className, ...rest }: ButtonProps) {
  return <button type={type} className={classOf(kind, className)} {...rest} />
}

type ButtonLinkProps = Omit<ComponentProps<typeof Link>, 'href'> & { href: string; kind?: ButtonKind }

/** Goes somewhere; what changes something is a Button in a Form. */
export function ButtonLink({ kind = 'secondary', className, ...rest }: ButtonLinkProps) {
  return <Link prefetch={false} className={classOf(kind, className)} {...rest} />
}
