// What was found in a PDF: the verdict, whether the register knows it, each signature, what came after, what cannot be known offline.
import { CircleCheckBig, CircleHelp, CircleX, FlaskConical, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SignatureView } from '../../src/signing/signing.ts';
import { removedSignatures, signatureVerdict } from '../../src/signing/verdict.ts';
import { useWording } from '../store/program.ts';
import { useIssues } from './issues-store.ts';
import { goToSigning } from './path-store.ts';
import { additionsIn, toneOf, verdictOn } from './verdict.ts';
import { closeVerify, type Verified } from './verify-store.ts';

export interface VerifyResultProps {
  readonly found: Verified;
  /** The file's name. */
  readonly name: string;
}

const toneIcons = { ok: CircleCheckBig, warn: TriangleAlert, bad: CircleX, open: CircleHelp } as const;

export function VerifyResult({ found, name }: VerifyResultProps) {
  const words = useWording().signingWindow.verify;
  const verdict = verdictOn(found);
  const tone = toneOf[verdict];
  const Icon = toneIcons[tone];
  const { inspection } = found;
  const { signatures, freeBlocks, pageCount, size, title, sha256 } = inspection;
  const added = additionsIn(inspection, found.register?.kind === 'continued');
  const removed = removedSignatures(inspection);
  return (
    <>
      <div className={`verdict ${tone}`} role="status">
        <Icon aria-hidden size={34} strokeWidth={1.8} />
        <div>
          <p className="verdict-tone">{words.tones[tone]}</p>
          <p className="verdict-said">{words.verdicts[verdict]}</p>
          <p>{words.advice[verdict]}</p>
        </div>
      </div>
      <Known found={found} />
      <Part title={words.signatures.title(signatures.length)}>
        {signatures.length === 0 && <p>{words.signatures.none}</p>}
        <ol className="signature-list">
          {signatures.map((signature) => (
            <li key={`${signature.field} ${signature.coveredBytes}`}>
              <SignatureFacts signature={signature} />
            </li>
          ))}
        </ol>
        {removed.length > 0 && <p lang="th">! {words.signatures.removed(removed)}</p>}
        {freeBlocks.length > 0 && (
          <p lang="th">{words.signatures.free(freeBlocks.map(({ label, field }) => label || field))}</p>
        )}
      </Part>
      {!inspection.isEncrypted && (
        <Part title={words.after.title}>
          <p>
            {added.length > 0
              ? `! ${words.after.some(added.map((kind) => words.after.kinds[kind]))}`
              : signatures.length > 0
                ? `✓ ${words.after.none}`
                : `✓ ${words.after.noneUnsigned}`}
          </p>
        </Part>
      )}
      {signatures.length > 0 && (
        <Part title={words.offline.title}>
          <ul className="offline-list">
            <li>{words.offline.trust}</li>
            <li>{words.offline.revoked}</li>
            <li>{words.offline.time}</li>
          </ul>
        </Part>
      )}
      <Part title={words.file.title}>
        <dl className="sign-facts">
          <dt>{words.file.name}</dt>
          <dd lang="th">{name}</dd>
          {title !== '' && (
            <>
              <dt>{words.file.heading}</dt>
              <dd lang="th">{title}</dd>
            </>
          )}
          <dt>{words.file.pages}</dt>
          <dd>{pageCount === null ? words.file.size(size) : words.file.pagesText(pageCount, size)}</dd>
          <dt>{words.file.fingerprint}</dt>
          <dd className="digest">{sha256}</dd>
        </dl>
      </Part>
    </>
  );
}

/** What the open register knows of it, with the way to the copy it keeps. */
function Known({ found: { register } }: { readonly found: Verified }) {
  const { verify, issued } = useWording().signingWindow;
  const words = verify.register;
  const issues = useIssues();
  const issue =
    register && 'issueId' in register ? issues?.issues.find(({ id }) => id === register.issueId) : undefined;
  const role =
    register && 'position' in register
      ? issue?.files.find(({ position }) => position === register.position)?.role
      : undefined;
  const number = issue?.number ?? '';
  const kept = issued.roles[role ?? 'original'];
  return (
    <Part title={words.title}>
      <p lang="th">{said()}</p>
      {issue && (
        <button
          type="button"
          className="plain small"
          onClick={() => {
            closeVerify();
            goToSigning('issued', { issueId: issue.id });
          }}
        >
          {words.show}
        </button>
      )}
    </Part>
  );

  function said(): string {
    if (!register) return words.none;
    switch (register.kind) {
      case 'same':
        return `✓ ${words.same(number, kept)}`;
      case 'continued':
        return words.continued(number, kept);
      case 'similar':
        return `! ${words.similar(number)}`;
      case 'unknown':
        return words.unknown;
    }
  }
}

function SignatureFacts({ signature }: { readonly signature: SignatureView }) {
  const all = useWording().signingWindow;
  const words = all.verify.signatures;
  const { signer, isChainWhole, signedAt, reason, place, covers, blockLabel, field } = signature;
  const verdict = signatureVerdict(signature);
  const tone = verdict === 'valid' ? 'ok' : verdict === 'unreadable' ? 'warn' : 'bad';
  const Icon = toneIcons[tone];
  const problems = [
    ...(signer?.problems ?? []).map((problem) =>
      all.certificate.problems[problem](signer?.validFrom ?? '', signer?.validTo ?? ''),
    ),
    ...(isChainWhole ? [] : [words.chainCut]),
  ];
  return (
    <section className={`signature ${tone}`}>
      <h4>
        <Icon aria-hidden size={18} strokeWidth={2} />
        <span lang="th">{signer?.subject ?? words.unknownSigner}</span>
        <span className="signature-state">{words[verdict]}</span>
      </h4>
      {signer?.isTest && (
        <p className="certificate-test">
          <FlaskConical aria-hidden size={16} strokeWidth={1.8} />
          <strong>{words.test}</strong>
        </p>
      )}
      <dl className="sign-facts">
        <dt>{words.block}</dt>
        <dd lang="th">{blockLabel || field}</dd>
        <dt>{words.at}</dt>
        <dd>{signedAt === null ? words.noTime : words.atText(signedAt)}</dd>
        {reason !== '' && (
          <>
            <dt>{words.reason}</dt>
            <dd lang="th">{reason}</dd>
          </>
        )}
        {place !== '' && (
          <>
            <dt>{words.place}</dt>
            <dd lang="th">{place}</dd>
          </>
        )}
        <dt>{words.covers}</dt>
        <dd>
          {covers === 'partOnly' && '! '}
          {words.cover[covers]}
        </dd>
        {signer && (
          <>
            <dt>{words.certificate}</dt>
            <dd>
              <span lang="th">{words.issuedBy(signer.issuer)}</span>
              {' · '}
              {all.certificate.validBetween(signer.validFrom, signer.validTo)}
              {problems.length > 0 && <span className="fact-note">{words.problems(problems.join(' · '))}</span>}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="verify-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
