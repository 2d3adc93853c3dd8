import { type ReactNode, useId } from 'react'

interface Props {
  caption: string
  /** Where a heading already says it. */
  captionHidden?: boolean
  head: readonly ReactNode[]
  /** `<tr>`s; the cell that names the row is `<th scope="row">`, numbers get `className="number"`. */
  children: ReactNode
}

/** Scrolls in its own region on a small screen; the region takes focus so that the keyboard can scroll it. */
export function Table({ caption, captionHidden = false, head, children }: Props) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region that cannot be focused cannot be scrolled by keyboard
      tabIndex={0}
      className="relative overflow-x-auto print:overflow-visible"
    >
      <table className="ui-table">
        <caption id={id} className={captionHidden ? 'sr-only' : 'pb-2 text-start font-semibold'}>
          {caption}
        </caption>
        <thead>
          <tr>
            {head.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have a place and nothing else
              <th key={index} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
