// The entry of the command line: hands the process's words and streams to one run.
import { createInterface } from 'node:readline';
import { codeOf } from '../node/io-error.ts';
import { runCommandLine } from './run.ts';

// Whoever read along may go at any time; what was asked for is done to its end all the same.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (fault) => {
    if (codeOf(fault) !== 'EPIPE') throw fault;
  });
}

process.exitCode = await runCommandLine(process.argv.slice(2), {
  environment: process.env,
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
});
