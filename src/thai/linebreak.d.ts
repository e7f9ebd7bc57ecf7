// The one class of the untyped `linebreak` package that is used here.
declare module 'linebreak' {
  interface Break {
    readonly position: number;
    readonly required?: boolean;
  }
  class LineBreaker {
    constructor(text: string);
    /** The next place a line may or must end by UAX #14, as a UTF-16 offset; null after the last. */
    nextBreak(): Break | null;
  }
  // biome-ignore lint/style/noDefaultExport: this is how the package exports it
  export default LineBreaker;
}
