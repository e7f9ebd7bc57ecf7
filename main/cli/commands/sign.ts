// `sign`: one signature block of a PDF signed with a certificate, into a new file. `certificate`: a certificate for practice.
import { ok } from '../../../src/result.ts';
import { normaliseText } from '../../../src/thai/normalise.ts';
import { signed as english } from '../../../src/wording/en/signing.ts';
import { signed as thai } from '../../../src/wording/th/signing.ts';
import { argument, type Command, failed, invalidOption, json } from '../command.ts';
import { readPassword, signAsSaid, signingOptions } from '../signing-line.ts';

export const signPdf: Command = {
  usage: {
    arguments: ['PDF'],
    optionalArguments: 0,
    options: {
      certificate: { value: 'CERT.p12', isNeeded: true },
      ...signingOptions,
      'password-file': { value: 'FILE', isNeeded: true },
      block: { ...signingOptions.block, isNeeded: true },
      out: { value: 'PDF', isNeeded: true },
      json,
    },
  },
  run: async (line, world) => {
    const path = argument(line, 0, world);
    const out = world.resolvePath(line.options.out ?? '');
    if (out === path) return failed({ kind: 'signingRefused', reason: 'sameFile', path });
    const done = await signAsSaid({ path }, line, 'certificate', world);
    if (!done.ok) return done;
    const { pdf, signature } = done.value;
    const written = world.files.write(out, pdf);
    if (!written.ok) return failed(written.error);
    const label = signature.blockLabel || signature.field;
    return ok({
      json: { path: out, bytes: pdf.length, signature },
      lines: [thai.signed(out, label), english.signed(out, label)],
    });
  },
};

export const makeCertificate: Command = {
  usage: {
    arguments: [],
    optionalArguments: 0,
    options: {
      test: { value: null, isNeeded: false },
      name: { value: 'NAME', isNeeded: true },
      'password-file': { value: 'FILE', isNeeded: true },
      out: { value: 'CERT.p12', isNeeded: true },
      json,
    },
  },
  run: async (line, world) => {
    // Real certificates come from who can vouch for a person; this program cannot.
    if (!line.switches.has('test')) return invalidOption('test', thai.testExpected, english.testExpected);
    const password = readPassword(line, world);
    if (!password.ok) return password;
    const path = world.resolvePath(line.options.out ?? '');
    const name = normaliseText(line.options.name ?? '').trim();
    const made = await world.signer.makeTestCertificate({ name, password: password.value, path, at: world.now() });
    if (!made.ok) return failed(made.error);
    const { subject } = made.value;
    return ok({
      json: { path, certificate: made.value },
      lines: [
        thai.madeCertificate(path, subject),
        thai.testOnly,
        english.madeCertificate(path, subject),
        english.testOnly,
      ],
    });
  },
};
