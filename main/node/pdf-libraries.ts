// The door to pdfmake and to the very classes it instantiates. They are CommonJS and are required: an
// import could hand us second copies, and what we wrap or measure with would not be what draws. The build of what ships takes the
// line that makes `require` away, and so follows it into these packages.
import { createRequire } from 'node:module';
import type { PdfDocumentClass, PdfMake, QrEncoder, RendererClass } from './pdf-kit.ts';

const require = createRequire(import.meta.url);

export const pdfmake = require('pdfmake') as PdfMake;
export const pdfDocumentClass = (require('pdfmake/js/PDFDocument') as { readonly default: PdfDocumentClass }).default;
export const rendererClass = (require('pdfmake/js/Renderer') as { readonly default: RendererClass }).default;
export const qrEncoder = (require('pdfmake/js/qrEnc') as { readonly default: QrEncoder }).default;
