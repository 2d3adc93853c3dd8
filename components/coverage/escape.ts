const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text made safe between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, sign => entities[sign] ?? '')
}

/** An address within this site, escaped; anything else (`javascript:`, another host) leads nowhere. */
export function escapeAddress(address: string): string {
  return /^(?:\/(?![/\\])|[#?])/.test(address) ? escapeHtml(address) : '#'
}
