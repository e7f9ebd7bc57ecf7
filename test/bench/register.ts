// The register that is measured: the sample report's measures, as many of them as are asked for.
import { readAsset } from '../../main/node/app-root.ts';
import { newId } from '../../main/node/new-id.ts';
import { importReport } from '../../src/app/import-report.ts';
import type { Register } from '../../src/register/model.ts';

/** The sample report's measures over and over, each with ids of its own. */
export function largeRegister(measures: number): Register {
  const imported = importReport(sampleText(), newId);
  if (!imported.ok) throw new Error(imported.error.kind);
  const { register } = imported.value;
  return {
    ...register,
    fiscalYears: register.fiscalYears.map((year) => ({
      ...year,
      groups: Array.from({ length: Math.ceil(measures / 8) }, () => year.groups)
        .flat()
        .map((group) => ({
          ...group,
          id: newId(),
          measures: group.measures.map((measure) => ({ ...measure, id: newId() })),
        })),
    })),
  };
}

/** The sample report as its text. */
export function sampleText(): string {
  return readAsset('sample', 'report.txt').toString('utf8');
}
