// The look of the web page: calm, readable on a telephone, printed as A4 landscape. Small enough to stand in the page itself.

export const webPageStyle = `:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 1rem/1.7 Sarabun, "TH Sarabun New", "Noto Sans Thai", "Leelawadee UI", Tahoma, sans-serif; }
main { max-width: 90rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { margin: 0 0 1rem; font-size: 1.6rem; line-height: 1.5; text-align: center; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.25rem; line-height: 1.5; text-align: center; }
.cover { margin: 0; text-align: center; font-weight: 700; }
.table { overflow-x: auto; }
.table:focus-visible { outline: 2px solid #1a4fa0; outline-offset: 2px; }
table { width: 100%; min-width: 60rem; border-collapse: collapse; table-layout: fixed; }
caption { text-align: left; }
caption p { margin: 0 0 0.75rem; text-indent: 3rem; }
th, td { padding: 0.4rem 0.5rem; border: 1px solid #595959; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { background: #ededed; text-align: center; vertical-align: middle; }
tbody th { font-weight: 400; }
.group th { background: #f8f8f8; font-weight: 700; }
ol { margin: 0; padding: 0; }
ol ol { padding-left: 1.2em; }
.mark { display: inline-block; min-width: 1.35em; text-indent: 0; }
ol ol .mark { min-width: 2.05em; }
li { padding-left: 1.6em; text-indent: -1.6em; }
ol ol li { padding-left: 2.3em; text-indent: -2.3em; }
.signers { display: flex; flex-wrap: wrap; justify-content: space-around; gap: 1.5rem; margin: 2rem 0 0; padding: 0; list-style: none; }
.signers li { padding: 0; text-indent: 0; text-align: center; }
@media print {
  @page { size: A4 landscape; margin: 2cm; }
  body { font-size: 10.5pt; line-height: 1.5; }
  main { max-width: none; padding: 0; }
  .table { overflow: visible; }
  table { min-width: 0; }
  thead { display: table-header-group; }
  .group { break-after: avoid; }
  .signers { break-inside: avoid; }
}
`;
