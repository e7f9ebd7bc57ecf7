// The choice to show only the rows in which something was found, by how grave it is.
import { useMemo } from 'react';
import type { Severity } from '../../src/preflight/finding.ts';
import { severities, severitiesByRow } from '../preflight/groups.ts';
import { SeverityIcon } from '../preflight/SeverityIcon.tsx';
import { readingStore } from '../reading/reading-store.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { FilterMenu } from './FilterMenu.tsx';

export interface FindingFilterProps {
  readonly chosen: readonly string[];
  readonly onChoose: (severities: readonly string[]) => void;
}

export function FindingFilter({ chosen, onChoose }: FindingFilterProps) {
  const { find, preflight } = useWording();
  const findings = useStore(readingStore, (reading) => reading?.findings ?? null);
  const rows = useMemo(() => [...severitiesByRow(findings ?? []).values()], [findings]);
  if (rows.length === 0 && chosen.length === 0) return null;
  const words = find.filters;
  const count = (severity: Severity) => rows.filter((row) => row.includes(severity)).length;
  const named = severities.filter((severity) => chosen.includes(severity)).map((one) => preflight.severity[one]);
  return (
    <FilterMenu
      label={words.findings}
      summary={named.length === 0 ? null : named.join(', ')}
      choices={severities.map((severity) => ({
        id: severity,
        name: preflight.severity[severity],
        count: count(severity),
        icon: <SeverityIcon severity={severity} size={15} />,
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
