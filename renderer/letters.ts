// The letters of the window, loaded before the first drawing. It does not know what is drawn with them.

/**
 * Resolves when they are there, or cannot be had: then the machine's own letters serve. A text drawn before would be laid out a second
 * time, which in a long register takes longer than everything else in opening it.
 */
export async function loadLetters(): Promise<void> {
  const weights = [400, 500, 600, 700];
  await Promise.allSettled(weights.map((weight) => document.fonts.load(`${weight} 1em Sarabun`, 'กa')));
}
