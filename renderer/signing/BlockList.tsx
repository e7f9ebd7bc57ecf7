// The signature blocks of a paper, each with who signed it and when, or that it still waits.
import { Circle, CircleCheckBig, CircleX } from 'lucide-react';
import { useWording } from '../store/program.ts';
import type { BlockShown } from './use-blocks.ts';

export function BlockList({ blocks }: { readonly blocks: readonly BlockShown[] }) {
  const words = useWording().signingWindow;
  const next = blocks.find(({ isSigned }) => !isSigned);
  return (
    <section aria-labelledby="block-list" className="block-list">
      <h3 id="block-list" tabIndex={-1} data-blocks-title>
        {words.sign.blocks}
      </h3>
      <ol>
        {blocks.map(({ field, label, isSigned, signature }) => {
          const isBroken = signature !== null && signature.integrity !== 'valid';
          const Icon = !isSigned ? Circle : isBroken ? CircleX : CircleCheckBig;
          return (
            <li key={field} className={!isSigned ? 'free' : isBroken ? 'bad' : 'signed'}>
              <Icon aria-hidden size={18} strokeWidth={2} />
              <span>
                <strong lang="th" title={label}>
                  {label || field}
                </strong>
                <span className="block-state">{stateOf()}</span>
              </span>
            </li>
          );

          function stateOf(): string {
            if (!isSigned) return field === next?.field ? words.sign.blockNext : words.sign.blockFree;
            if (!signature?.signer) return words.sign.blockSignedAlone;
            const said = words.sign.blockSigned(signature.signer.subject, signature.signedAt);
            return isBroken ? `${said} — ${words.verify.signatures[signature.integrity]}` : said;
          }
        })}
      </ol>
    </section>
  );
}
