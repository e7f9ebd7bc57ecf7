// Above the list of findings: how many there are of each severity, as buttons that leave these alone, and the choice of one rule.
import type { Severity } from '../../src/preflight/finding.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { type Counts, everything, type RuleGroup, severities } from './groups.ts';
import { filterFindings, preflightStore } from './preflight-store.ts';
import { SeverityIcon } from './SeverityIcon.tsx';

export interface PreflightFiltersProps {
  readonly counts: Counts;
  /** Of every finding, whatever the filter lets through. */
  readonly groups: readonly RuleGroup[];
  readonly shown: number;
}

export function PreflightFilters({ counts, groups, shown }: PreflightFiltersProps) {
  const all = useWording();
  const words = all.preflight;
  const { panel } = words;
  const filter = useStore(preflightStore, (view) => view.filter);
  const found = counts.error + counts.warning + counts.hint;
  const isAll = filter.severity === null && filter.rule === null;
  const toggle = (severity: Severity) => filterFindings({ severity: filter.severity === severity ? null : severity });
  return (
    <div className="finding-filters">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a legend */}
      <div className="severity-tiles" role="group" aria-label={panel.filter}>
        {severities.map((severity) => (
          <button
            key={severity}
            type="button"
            className={`severity-tile ${severity}`}
            aria-pressed={filter.severity === severity}
            onClick={() => toggle(severity)}
          >
            <strong>{all.number(counts[severity])}</strong>
            <span>
              <SeverityIcon severity={severity} size={15} />
              {words.severity[severity]}
            </span>
          </button>
        ))}
      </div>
      <label className="field finding-rule">
        <span className="unseen">{panel.rule}</span>
        <select
          value={filter.rule ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            filterFindings({ rule: groups.find(({ rule }) => rule === chosen)?.rule ?? null });
          }}
        >
          <option value="">{panel.ruleChoice(panel.everyRule, groups.length)}</option>
          {groups.map(({ rule, findings }) => (
            <option key={rule} value={rule}>
              {panel.ruleChoice(words.rules[rule].title, findings.length)}
            </option>
          ))}
        </select>
      </label>
      <p className="finding-sum">
        <span role="status">{isAll ? panel.shown(found, groups.length) : panel.shownOf(shown, found)}</span>
        {!isAll && (
          <button type="button" className="link" onClick={() => filterFindings(everything)}>
            {panel.showAll}
          </button>
        )}
      </p>
    </div>
  );
}
