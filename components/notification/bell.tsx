import Link from 'next/link'

interface Props {
  unread: number
  /** As many as are counted at most. */
  most: number
  /** On the page that it leads to. */
  current?: boolean
}

/** The way to what somebody was told, with how much of it they have not read. */
export function Bell({ unread, most, current }: Props) {
  const count = unread >= most ? `${most - 1}+` : String(unread)
  return (
    <Link
      href="/notifications"
      prefetch={false}
      aria-current={current ? 'page' : undefined}
      aria-label={unread > 0 ? `${count} unread notification${unread === 1 ? '' : 's'}` : 'Notifications'}
      className="relative inline-flex min-h-11 min-w-14 items-center justify-center rounded text-accent hover:bg-sunken"
    >
      <svg aria-hidden="true" viewBox="0 0 24 24" className="size-6 fill-none stroke-current stroke-2">
        <path d="M6 9a6 6 0 0 1 12 0c0 6 2 7 2 8H4c0-1 2-2 2-8Z" strokeLinejoin="round" />
        <path d="M10 20.5a2.2 2.2 0 0 0 4 0" strokeLinecap="round" />
      </svg>
      {unread > 0 && (
        <span
          aria-hidden="true"
          className="absolute left-1/2 top-0.5 min-w-5 rounded-full bg-accent px-1 text-center text-xs leading-5 text-on-accent"
        >
          {count}
        </span>
      )}
    </Link>
  )
}
