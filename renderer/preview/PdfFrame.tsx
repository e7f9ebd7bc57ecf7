// A PDF in the browser's own viewer.
import { useState } from 'react';

export interface PdfFrameProps {
  readonly url: string;
  readonly title: string;
  /** The page in sight at first; null is the beginning. */
  readonly page: number | null;
}

/** The viewer goes to a page only when it opens the document: another page is another frame, drawn under another key. */
export function PdfFrame({ url, title, page }: PdfFrameProps) {
  const [first] = useState(page);
  const at = first === null ? '' : `&page=${first}`;
  return <iframe className="pdf-frame" title={title} src={`${url}#toolbar=1&navpanes=0&view=FitH${at}`} />;
}

/** An address for the bytes of a PDF, given in base 64; to be revoked when it is shown no more. */
export function pdfUrl(base64: string): string {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
}
