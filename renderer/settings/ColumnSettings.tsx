// The columns of the open year: their headings and widths, and which of the optional ones it shows.
import { RotateCcw } from 'lucide-react';
import { columnsOf } from '../../src/register/columns.ts';
import type { FiscalYear } from '../../src/register/model.ts';
import { resetColumns, showColumn } from '../commands/column-commands.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { optionalColumns } from '../store/column-shapes.ts';
import { columnHeadingTarget, columnWidthTarget, inPercent } from '../store/paper-targets.ts';
import { useWording } from '../store/program.ts';
import { SettingsCard } from './SettingsCard.tsx';

export interface ColumnSettingsProps {
  readonly fiscalYear: FiscalYear;
  readonly isReadOnly: boolean;
}

export function ColumnSettings({ fiscalYear, isReadOnly }: ColumnSettingsProps) {
  const all = useWording();
  const words = all.paper;
  const columns = columnsOf(fiscalYear);
  const isShown = (key: string) => columns.some((column) => column.key === key);
  return (
    <SettingsCard title={words.columns} note={words.columnsNote}>
      <div className="choices-row">
        {optionalColumns.map(({ key }) => (
          <CheckField
            key={key}
            label={words.showColumn(all.table.columns[key])}
            isChecked={isShown(key)}
            isDisabled={isReadOnly}
            onChange={(isWanted) => showColumn(key, isWanted)}
          />
        ))}
      </div>
      <ol className="columns-list">
        {columns.map(({ key, heading, widthShare }) => (
          <li key={`${fiscalYear.id}/${key}`} className="column-fields">
            <TextField
              label={words.columnHeading}
              fullLabel={all.settings.field(words.columnHeading, all.table.columns[key])}
              target={columnHeadingTarget(fiscalYear.id, key)}
              stored={heading}
              isReadOnly={isReadOnly}
            />
            <TextField
              label={words.columnWidth}
              fullLabel={all.settings.field(words.columnWidth, all.table.columns[key])}
              target={columnWidthTarget(fiscalYear.id, key)}
              stored={inPercent(widthShare)}
              isReadOnly={isReadOnly}
              faultText={() => words.notAShare}
            />
          </li>
        ))}
      </ol>
      {fiscalYear.columns.length === 0 ? (
        <p className="field-note">{words.columnsAreUsual}</p>
      ) : (
        !isReadOnly && (
          <div className="settings-row">
            <button type="button" className="plain" onClick={resetColumns}>
              <RotateCcw aria-hidden size={17} strokeWidth={1.8} />
              {words.usualColumns}
            </button>
          </div>
        )
      )}
    </SettingsCard>
  );
}
