// Where the window finds the pictures of the help, by their names.
const files = import.meta.glob<string>('../../assets/help/*.png', { eager: true, query: '?url', import: 'default' });

/** The address of a picture; undefined where it does not ship. */
export function addressOfPicture(name: string): string | undefined {
  return files[`../../assets/help/${name}.png`];
}
