// The form of a rule's examples: reports in which it must find something, with the text it finds, and reports in which it must not.
import type { RuleName } from '../../../src/preflight/rule-facts.ts';
import type { Parts } from '../../fixtures/preflight-register.ts';

export interface Example {
  readonly rule: RuleName;
  /** The text that the finding names, "" for what is not there; in the order of the report. */
  readonly finds: readonly (readonly [parts: Parts, ...texts: string[]])[];
  readonly leavesAlone: readonly Parts[];
}
