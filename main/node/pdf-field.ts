// Empty signature fields in a PDF that is being made: the form that lists them and each field's place on its page. A field bears all
// that signing needs, so that a signature adds to the file and changes nothing in it. It must not know reports.
import type { PlacedSignatureBlock } from '../../src/report/signature-blocks.ts';
import type { PdfDocument, PdfReference } from './pdf-kit.ts';
import type { Box } from './pdf-structure.ts';

export interface SignatureForm {
  /** Puts the field of a block on the document's current page; `structParent` is its number in the structure, if it has one. */
  add(block: PlacedSignatureBlock, box: Box, structParent: ((annotationId: number) => number) | null): void;
}

/** Signatures exist and may only be appended to: said from the start, for the form is not written anew by who signs. */
const signatureFlags = 3;

/** Printed with its page, as files for keeping ask. */
const printed = 4;

/** The form of a document; it is written with the document's end. */
export function openSignatureForm(document: PdfDocument): SignatureForm {
  const fields: PdfReference[] = [];
  const form = document.ref({ Fields: fields, SigFlags: signatureFlags });
  document._root.data.AcroForm = form;
  // pdfkit's own would look for the fonts of fields that are typed into.
  document.endAcroForm = () => form.end();
  return {
    add({ field, label }, box, structParent) {
      const [left, bottom, right, top] = box;
      // Files for keeping ask for an appearance also of what shows nothing yet.
      const nothing = document.ref({
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, right - left, top - bottom],
        Resources: {},
      });
      nothing.compress = false;
      nothing.end('q Q');
      const widget = document.ref({
        Type: 'Annot',
        Subtype: 'Widget',
        FT: 'Sig',
        T: new String(field),
        TU: new String(label),
        Rect: box,
        F: printed,
        P: document.page.dictionary,
        AP: { N: nothing },
      });
      if (structParent !== null) widget.data.StructParent = structParent(widget.id);
      document.page.annotations.push(widget);
      document.page.dictionary.data.Tabs = 'S';
      widget.end();
      fields.push(widget);
    },
  };
}
