// A web address as machines take it: in a link and in a QR code. It must not know where the address stands on the paper.

/**
 * The address in ASCII: what no address may hold as it is becomes %XX, what was escaped already stays as it is. Addresses
 * copied from a browser have either.
 */
export function uriOf(url: string): string {
  // Half a character cannot be escaped.
  const whole = url.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
  return encodeURI(whole).replace(/%25(?=[0-9a-f]{2})/gi, '%');
}
