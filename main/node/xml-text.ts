// Text on its way into XML: what XML cannot hold at all left out, its own signs escaped.

/** Without the characters that XML 1.0 has no way to write; no text of an office has them. */
export function withoutIllegal(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '');
}

export function escapeXml(text: string): string {
  return withoutIllegal(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
