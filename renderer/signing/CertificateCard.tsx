// A certificate before it signs, or behind a signature: whose it is, who issued it, when it holds, what speaks against it.
import { BadgeCheck, BadgeX, FlaskConical, TriangleAlert } from 'lucide-react';
import { type CertificateView, hinderingProblems } from '../../src/signing/signing.ts';
import { useWording } from '../store/program.ts';

export function CertificateCard({ certificate }: { readonly certificate: CertificateView }) {
  const words = useWording().signingWindow.certificate;
  const { isTest, subject, organisation, issuer, validFrom, validTo, key, keyUsages } = certificate;
  // Of a certificate for practice more is said than that nobody vouches for it.
  const problems = certificate.problems.filter((problem) => !(isTest && problem === 'selfSigned'));
  const isBad = problems.some((problem) => hinderingProblems.includes(problem));
  const tone = isBad ? 'bad' : problems.length > 0 || isTest ? 'warn' : 'ok';
  const Icon = { ok: BadgeCheck, warn: TriangleAlert, bad: BadgeX }[tone];
  const title = { ok: words.good, warn: words.usable, bad: words.bad }[tone];
  const usages = [...new Set(keyUsages.map((usage) => words.usages[usage] ?? usage))];
  return (
    <section className={`certificate ${tone}`} role="status">
      <p className="certificate-title">
        <Icon aria-hidden size={18} strokeWidth={2} />
        {title}
      </p>
      {problems.length > 0 && (
        <ul className="certificate-problems">
          {problems.map((problem) => (
            <li key={problem}>{words.problems[problem](validFrom, validTo)}</li>
          ))}
        </ul>
      )}
      {isTest && (
        <p className="certificate-test">
          <FlaskConical aria-hidden size={16} strokeWidth={1.8} />
          <span>
            <strong>{words.test}</strong> {words.testNote}
          </span>
        </p>
      )}
      <dl className="sign-facts">
        <dt>{words.holder}</dt>
        <dd lang="th">{organisation === '' ? subject : `${subject} · ${organisation}`}</dd>
        <dt>{words.issuer}</dt>
        <dd lang="th">{issuer}</dd>
        <dt>{words.valid}</dt>
        <dd>{words.validBetween(validFrom, validTo)}</dd>
        <dt>{words.usage}</dt>
        <dd>{usages.length === 0 ? words.anyUsage : usages.join(', ')}</dd>
      </dl>
      <details>
        <summary>{words.more}</summary>
        <dl className="sign-facts">
          <dt>{words.key}</dt>
          <dd>{words.keyText(key.curve ?? key.algorithm, key.bits)}</dd>
          <dt>{words.serial}</dt>
          <dd className="digest">{certificate.serialNumber}</dd>
          <dt>{words.fingerprint}</dt>
          <dd className="digest">{certificate.fingerprint}</dd>
        </dl>
      </details>
    </section>
  );
}
