// The one address our window lives at, and how to tell it from any other. It must not import electron.

export const appScheme = 'app';
const appHost = 'register';
export const homeAddress = `${appScheme}://${appHost}/index.html`;

/**
 * True for addresses of our own page. Scheme and host are compared, never `origin`: Node gives every address of a scheme it
 * does not know the origin 'null'.
 */
export function isOurs(address: string): boolean {
  try {
    const { protocol, host } = new URL(address);
    return protocol === `${appScheme}:` && host === appHost;
  } catch {
    return false;
  }
}
