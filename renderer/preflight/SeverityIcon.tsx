// The shape of a severity, always beside its word or with the word for those who do not see it.
import { Lightbulb, OctagonX, TriangleAlert } from 'lucide-react';
import type { Severity } from '../../src/preflight/finding.ts';

const shapes = { error: OctagonX, warning: TriangleAlert, hint: Lightbulb } as const;

export function SeverityIcon({ severity, size = 17 }: { readonly severity: Severity; readonly size?: number }) {
  const Shape = shapes[severity];
  return <Shape aria-hidden className={`severity-icon ${severity}`} size={size} strokeWidth={2} />;
}
