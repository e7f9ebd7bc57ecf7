// The choice to show only the rows in which something was found, by how grave it is.
import { Check, ChevronDown } from 'lucide-react';
import { useMemo } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import type { Severity } from '../../src/preflight/finding.ts';
import { readingStore } from '../reading/reading-store.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { severities, severitiesByRow } from './groups.ts';
import { SeverityIcon } from './SeverityIcon.tsx';

export interface FindingFilterProps {
  readonly chosen: readonly string[];
  readonly onChoose: (severities: readonly string[]) => void;
}

/** The menu stays open: several may be chosen. */
export function FindingFilter({ chosen, onChoose }: FindingFilterProps) {
  const { find, preflight } = useWording();
  const findings = useStore(readingStore, (reading) => reading?.findings ?? null);
  const rows = useMemo(() => [...severitiesByRow(findings ?? []).values()], [findings]);
  if (rows.length === 0 && chosen.length === 0) return null;
  const words = find.filters;
  const count = (severity: Severity) => rows.filter((row) => row.includes(severity)).length;
  const named = severities.filter((severity) => chosen.includes(severity)).map((one) => preflight.severity[one]);
  return (
    <MenuTrigger>
      <Button className="chip" data-chosen={chosen.length > 0 || undefined}>
        {named.length === 0 ? words.findings : `${words.findings}: ${named.join(', ')}`}
        <ChevronDown aria-hidden size={16} strokeWidth={1.8} />
      </Button>
      <Popover className="menu-popover" aria-label={words.findings} placement="bottom start" offset={4}>
        <Menu
          className="menu"
          aria-label={words.findings}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={(keys) => {
            if (keys !== 'all') onChoose([...keys].map(String));
          }}
        >
          {severities.map((severity) => (
            <MenuItem
              key={severity}
              id={severity}
              textValue={preflight.severity[severity]}
              className="menu-item filter-unit"
            >
              {({ isSelected }) => (
                <>
                  <Text slot="label">
                    <span className="filter-tick">
                      {isSelected && <Check aria-hidden size={16} strokeWidth={1.8} />}
                    </span>
                    <SeverityIcon severity={severity} size={15} /> {preflight.severity[severity]}
                  </Text>
                  <span className="menu-remark">{words.rows(count(severity))}</span>
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
