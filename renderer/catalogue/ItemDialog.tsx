// One item of the assessment in the office's own words: its code, its indicator, its question.
import { useState } from 'react';
import { Heading } from 'react-aria-components';
import { catalogueOfYear, findItem } from '../../src/catalogue/catalogue.ts';
import { codeOf } from '../../src/catalogue/find-items.ts';
import { indicatorFor } from '../../src/catalogue/office-entries.ts';
import { houseCode } from '../../src/preflight/printed-code.ts';
import { DialogFrame } from '../panels/DialogFrame.tsx';
import { openStore } from '../store/open-register.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { type ItemQuestion, itemQuestionStore, sayOfItem } from './catalogue-commands.ts';
import { useShipped } from './shipped-catalogue.ts';

export function ItemDialog() {
  const question = useStore(itemQuestionStore, (state) => state);
  if (!question) return null;
  return (
    <DialogFrame isDismissable onClose={() => itemQuestionStore.set(null)}>
      <ItemForm question={question} />
    </DialogFrame>
  );
}

function ItemForm({ question }: { readonly question: ItemQuestion }) {
  const all = useWording();
  const words = all.catalogue.form;
  const { assessmentYear, item } = question;
  const shipped = useShipped() ?? { indicators: [], items: [] };
  const entries = useStore(openStore, (open) => open?.register.catalogueEntries ?? null) ?? [];
  const year = catalogueOfYear(shipped, entries, assessmentYear);
  const [typedCode, setCode] = useState('');
  const [text, setText] = useState(item?.text ?? '');
  const [chosen, setIndicator] = useState<number | null>(item?.indicatorNo ?? null);
  const [isAsked, setAsked] = useState(false);
  const code = item?.code ?? codeOf(typedCode);
  const isCode = code !== null && /^[IEO][1-9]\d{0,2}$/u.test(code);
  const taken = item === null && isCode && findItem(year, code) !== null;
  const fault = !isCode ? words.codeFault : taken ? words.codeTaken(houseCode(code)) : null;
  const indicators = year.indicators.filter(({ instrument }) => !isCode || instrument.startsWith(code.charAt(0)));
  const indicatorNo = indicators.some(({ no }) => no === chosen)
    ? (chosen ?? 1)
    : indicatorFor(shipped, { code: code ?? '', indicatorNo: null });
  const close = () => itemQuestionStore.set(null);
  return (
    <form
      className="item-form"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (fault !== null || code === null || text.trim() === '') return;
        if (sayOfItem({ assessmentYear, code, indicatorNo, text: text.trim() })) close();
      }}
    >
      <Heading slot="title">
        {item ? words.editTitle(houseCode(item.code), assessmentYear) : words.addTitle(assessmentYear)}
      </Heading>
      {item === null && (
        <label className="field">
          <span className="field-name">{words.code}</span>
          <input
            type="text"
            value={typedCode}
            // biome-ignore lint/a11y/noAutofocus: the dialog was asked for and begins here
            autoFocus
            spellCheck={false}
            autoComplete="off"
            aria-invalid={isAsked && fault !== null}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          {isAsked && fault !== null ? (
            <span className="field-fault" role="alert">
              ! {fault}
            </span>
          ) : (
            <span className="field-note">{words.codeNote}</span>
          )}
        </label>
      )}
      <label className="field">
        <span className="field-name">{words.indicator}</span>
        <select value={indicatorNo} onChange={(event) => setIndicator(Number(event.currentTarget.value))}>
          {indicators.map(({ no, name }) => (
            <option key={no} value={no}>
              {all.catalogue.indicator(no, name)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="field-name">{words.text}</span>
        <textarea
          lang="th"
          rows={3}
          value={text}
          // biome-ignore lint/a11y/noAutofocus: an item that is there begins with its words
          autoFocus={item !== null}
          spellCheck={false}
          aria-invalid={isAsked && text.trim() === ''}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {isAsked && text.trim() === '' ? (
          <span className="field-fault" role="alert">
            ! {words.textFault}
          </span>
        ) : (
          <span className="field-note">{words.confirmNote}</span>
        )}
      </label>
      <div className="dialog-actions">
        <button type="button" className="plain" onClick={close}>
          {all.cancel}
        </button>
        <button type="submit" className="primary">
          {words.done}
        </button>
      </div>
    </form>
  );
}
