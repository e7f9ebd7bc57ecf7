// What is still wanted of each unit, and the ways to ask for it: a message to be copied, a slip to be printed or saved.
import { Files, FileText, MessageSquareText } from 'lucide-react';
import { useState } from 'react';
import { neededCount, neededWithin, type UnitNeeds, unitNeeds } from '../../src/followup/unit-needs.ts';
import type { RoundReading } from '../reading/reading-store.ts';
import { useWording } from '../store/program.ts';
import { MessageDialog } from './MessageDialog.tsx';
import { saveEachSlip, showSlips } from './overview-commands.ts';

export function UnitNeedsCard({ reading }: { readonly reading: RoundReading }) {
  const words = useWording();
  const { needs } = words.overview;
  const [addressee, setAddressee] = useState<string | null>(null);
  const all = unitNeeds(reading.measures);
  const wanting = all.filter((unit) => neededCount(unit) > 0);
  const open = all.find(({ unit }) => unit === addressee);
  return (
    <section className="card">
      <table className="facts needs">
        <caption>
          <span className="card-title">{needs.title}</span>
          {wanting.length === 0 && <span className="card-note">{needs.none}</span>}
        </caption>
        <thead>
          <tr>
            <th scope="col">{needs.unit}</th>
            <th scope="col" className="figure">
              {needs.overdue}
            </th>
            <th scope="col" className="figure">
              {needs.due(neededWithin)}
            </th>
            <th scope="col" className="figure">
              {needs.other}
            </th>
            <th scope="col">{needs.tell}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((unit) => (
            <UnitRow key={unit.unit} unit={unit} onMessage={() => setAddressee(unit.unit)} />
          ))}
        </tbody>
      </table>
      {wanting.length > 1 && (
        <div className="card-actions">
          <button type="button" className="plain" onClick={() => showSlips(null)}>
            <FileText aria-hidden size={17} strokeWidth={1.8} />
            {needs.allSlips(wanting.length)}
          </button>
          <button type="button" className="plain" onClick={() => void saveEachSlip(wanting.map(({ unit }) => unit))}>
            <Files aria-hidden size={17} strokeWidth={1.8} />
            {needs.eachSlip}
          </button>
        </div>
      )}
      {open && <MessageDialog reading={reading} needs={open} onClose={() => setAddressee(null)} />}
    </section>
  );
}

function UnitRow({ unit: needs, onMessage }: { readonly unit: UnitNeeds; readonly onMessage: () => void }) {
  const all = useWording();
  const words = all.overview.needs;
  const { unit, overdue, due, other } = needs;
  const name = unit === '' ? words.noUnit : unit;
  const isNeeded = neededCount(needs) > 0;
  const figure = (count: number, tone: string) => (
    <td className={`figure ${count === 0 ? 'is-none' : tone}`}>{all.number(count)}</td>
  );
  return (
    <tr>
      <th scope="row" lang={unit === '' ? undefined : 'th'}>
        {name}
      </th>
      {figure(overdue, 'is-bad')}
      {figure(due, 'is-warn')}
      {figure(other, '')}
      <td>
        {isNeeded ? (
          <span className="unit-actions">
            <button type="button" className="plain small" aria-label={words.messageTo(name)} onClick={onMessage}>
              <MessageSquareText aria-hidden size={15} strokeWidth={1.8} />
              {words.message}
            </button>
            <button
              type="button"
              className="plain small"
              aria-label={words.slipOf(name)}
              onClick={() => showSlips([unit])}
            >
              <FileText aria-hidden size={15} strokeWidth={1.8} />
              {words.slip}
            </button>
          </span>
        ) : (
          <span className="all-well">✓ {words.nothing}</span>
        )}
      </td>
    </tr>
  );
}
