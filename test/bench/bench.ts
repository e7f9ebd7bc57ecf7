// `npm run bench`: what the program costs, in one page. Figures are this machine's; what counts are their ratios and growth.
import { describeCommitLatency, measureCommitLatency } from './commit-latency.ts';
import { benchFollowup } from './followup.ts';
import { benchPreflight } from './preflight.ts';
import { benchReaders } from './readers.ts';
import { benchRegister } from './register.ts';
import { benchReport } from './report.ts';
import { benchTyping } from './typing.ts';

console.log(`node ${process.version}, ${process.platform}, ${new Date().toISOString()}`);
await benchRegister();
await benchPreflight();
benchReaders();
await benchFollowup();
console.log(describeCommitLatency(await measureCommitLatency()));
await benchTyping();
await benchReport();
