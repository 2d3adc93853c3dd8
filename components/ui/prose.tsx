/** Text that a person wrote, with its own line breaks and its own direction of writing. */
export function Prose({ text }: { text: string }) {
  return (
    <div dir="auto" className="max-w-prose whitespace-pre-line leading-7">
      {text}
    </div>
  )
}
