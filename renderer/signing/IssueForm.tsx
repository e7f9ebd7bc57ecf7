// The form of a new issue: number and date, who signs, what it corrects, what the check still finds. What is filled in outlives the
// step; nothing of it is in the register until the report is issued.
import { useId } from 'react';
import type { CallOutput } from '../../src/contract/contract.ts';
import type { Id } from '../../src/register/model.ts';
import { formatThaiDate } from '../../src/thai/calendar.ts';
import { TypedField } from '../fields/TypedField.tsx';
import { useWording } from '../store/program.ts';
import { look } from '../store/view.ts';
import { DayField } from './DayField.tsx';
import { type IssueForm as Form, fillIn } from './form-store.ts';
import { goToStep } from './path-store.ts';

export type Suggestion = CallOutput<'issue.suggest'>;

/** What is missing in the form, by its field; said once somebody tried to issue it. */
export type FormFault = 'number' | 'date' | 'reason' | 'signers' | 'despite';

export interface IssueFormProps {
  readonly form: Form;
  readonly suggestion: Suggestion;
  readonly faults: ReadonlySet<FormFault>;
}

export function IssueForm({ form, suggestion, faults }: IssueFormProps) {
  const words = useWording().signingWindow.issue;
  const fill = (fields: Partial<Omit<Form, 'roundId'>>) => fillIn(form.roundId, fields);
  return (
    <div className="issue-form">
      <section className="card" aria-labelledby="issue-document">
        <h3 id="issue-document">{words.document}</h3>
        <div className="issue-row">
          <TypedField
            id="issue-number"
            label={words.number}
            note={words.numberNote}
            value={form.number ?? suggestion.number}
            fault={faults.has('number') ? words.numberFault : null}
            onChange={(number) => fill({ number })}
          />
          <DayField
            id="issue-date"
            label={words.date}
            text={form.date ?? formatThaiDate(suggestion.date)}
            fault={faults.has('date') ? words.dateFault : null}
            onChange={(date) => fill({ date })}
          />
        </div>
        <CorrectionChoice form={form} suggestion={suggestion} faults={faults} />
      </section>
      {/* What wants an answer stands where it is seen. */}
      {toAcknowledge(suggestion) > 0 && <Findings form={form} suggestion={suggestion} faults={faults} />}
      <SignerChoice form={form} suggestion={suggestion} faults={faults} />
      {toAcknowledge(suggestion) === 0 && <Findings form={form} suggestion={suggestion} faults={faults} />}
    </div>
  );
}

function CorrectionChoice({ form, suggestion, faults }: IssueFormProps) {
  const words = useWording().signingWindow.issue;
  const of = form.corrects ?? suggestion.corrects;
  if (!of) return null;
  const isCorrection = form.corrects !== null;
  const choices = [
    { id: 'first', label: words.first, isChosen: !isCorrection, corrects: null },
    { id: 'corrects', label: words.corrects(of.number), isChosen: isCorrection, corrects: of },
  ];
  return (
    <>
      <fieldset className="issue-kind">
        <legend className="field-name">{words.kind}</legend>
        {choices.map(({ id, label, isChosen, corrects }) => (
          <label key={id} className="check">
            <input
              type="radio"
              name="issue-kind"
              checked={isChosen}
              onChange={() => fillIn(form.roundId, { corrects })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {isCorrection && (
        <TypedField
          id="issue-reason"
          label={words.reason}
          note={words.correctsNote}
          placeholder={words.reasonExample}
          value={form.reason}
          fault={faults.has('reason') ? words.reasonFault : null}
          onChange={(reason) => fillIn(form.roundId, { reason })}
        />
      )}
    </>
  );
}

function SignerChoice({ form, suggestion, faults }: IssueFormProps) {
  const words = useWording().signingWindow.issue;
  const { signers } = suggestion;
  const toggle = (list: readonly Id[], id: Id, isIn: boolean) =>
    isIn ? [...list.filter((one) => one !== id), id] : list.filter((one) => one !== id);
  return (
    <section className="card" aria-labelledby="issue-signers">
      <header>
        <h3 id="issue-signers">{words.signers}</h3>
        <p>{signers.length === 0 ? words.noSigners : words.signersNote}</p>
      </header>
      <ul className="issue-signers">
        {signers.map(({ id, role, name, position, hasScan }, index) => {
          const signs = !form.without.includes(id);
          return (
            <li key={id}>
              <label className="check">
                <input
                  id={index === 0 ? 'issue-first-signer' : undefined}
                  type="checkbox"
                  checked={signs}
                  onChange={(event) =>
                    fillIn(form.roundId, { without: toggle(form.without, id, !event.target.checked) })
                  }
                />
                <span lang="th">
                  <strong>{words.signer(role, name.trim() || words.nameMissing)}</strong>
                  <span className="issue-position">{position}</span>
                </span>
              </label>
              {hasScan && signs && (
                <label className="check issue-scan">
                  <input
                    type="checkbox"
                    aria-label={words.scanOf(name)}
                    checked={form.scans.includes(id)}
                    onChange={(event) => fillIn(form.roundId, { scans: toggle(form.scans, id, event.target.checked) })}
                  />
                  {words.scan}
                </label>
              )}
            </li>
          );
        })}
      </ul>
      {faults.has('signers') && (
        <p className="field-fault" role="status">
          ! {words.signersFault}
        </p>
      )}
      {(signers.length === 0 || signers.some(({ name }) => name.trim() === '')) && (
        <button type="button" className="plain small" onClick={() => look({ screen: 'settings' })}>
          {words.toSigners}
        </button>
      )}
    </section>
  );
}

/** How much must be acknowledged before the report is issued: errors that were found, files the paper would print without. */
export function toAcknowledge({ openErrors, notices }: Suggestion): number {
  return openErrors + notices.length;
}

function Findings({ form, suggestion, faults }: IssueFormProps) {
  const all = useWording();
  const words = all.signingWindow.issue;
  const { openErrors, openWarnings, notices } = suggestion;
  const count = toAcknowledge(suggestion);
  const faultId = useId();
  const isMissing = faults.has('despite');
  return (
    <section className={`card issue-findings ${count > 0 ? 'error' : 'none'}`} aria-labelledby="issue-findings">
      <h3 id="issue-findings">{words.findings}</h3>
      {count === 0 && openWarnings === 0 && <p className="all-well">✓ {words.noFindings}</p>}
      {openErrors > 0 && <p className="issue-errors">! {words.errors(openErrors)}</p>}
      {notices.map(({ kind, name }) => (
        <p key={`${kind}/${name}`} className="issue-errors">
          ! {all.paper.print[kind](name)}
        </p>
      ))}
      {openWarnings > 0 && <p>{words.warnings(openWarnings)}</p>}
      {count > 0 && (
        <>
          <label className="check">
            <input
              id="issue-despite"
              type="checkbox"
              checked={form.despiteFindings}
              aria-invalid={isMissing}
              aria-describedby={isMissing ? faultId : undefined}
              onChange={(event) => fillIn(form.roundId, { despiteFindings: event.currentTarget.checked })}
            />
            <span>
              {words.despite(count)}
              <span className="issue-position">{words.despiteNote}</span>
            </span>
          </label>
          {isMissing && (
            <p className="field-fault" id={faultId}>
              ! {words.despiteFault}
            </p>
          )}
          {openErrors > 0 && (
            <button type="button" className="plain small" onClick={() => goToStep('check')}>
              {words.toCheck}
            </button>
          )}
        </>
      )}
    </section>
  );
}
