// Which of a document's blocks or lines stand on one page, where a page can hold them. It knows no heights.

/** In their order, each with those behind it that it keeps. */
export function keptTogether<Block extends { readonly keepsNext: boolean }>(
  blocks: readonly Block[],
): readonly (readonly Block[])[] {
  const chains: Block[][] = [];
  let isOpen = false;
  for (const block of blocks) {
    if (isOpen) chains.at(-1)?.push(block);
    else chains.push([block]);
    isOpen = block.keepsNext;
  }
  return chains;
}
