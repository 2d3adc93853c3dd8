import type { ServerResponse } from 'node:http'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escaped = (text: string) => text.replace(/[&<>"]/g, char => escapes[char] ?? char)

/**
 * Answers with a page of its own, where the application is not asked: a heading, a sentence, and what else there is.
 * @param more HTML, escaped where it holds what somebody typed
 */
export function sendPlainPage(
  response: ServerResponse,
  status: number,
  title: string,
  sentence: string,
  more = '',
): void {
  const page = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} – Portfolio</title>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(sentence)}</p>
${more}
</main>
</body>
</html>
`
  response
    .writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-store' })
    .end(page)
}
