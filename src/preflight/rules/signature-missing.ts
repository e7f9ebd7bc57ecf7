// Nobody signs the report, or a place of the signature block has no name in it.
import { missing, reportRule } from '../rule.ts';

export const signatureMissing = reportRule('signature-missing', 'warning', ({ register }) => {
  const nameless = register.signers.filter(({ name }) => name.trim() === '');
  if (register.signers.length > 0 && nameless.length === 0) return [];
  return [missing({ setting: 'signers' }, { role: nameless.map(({ role }) => role).join(', ') })];
});
