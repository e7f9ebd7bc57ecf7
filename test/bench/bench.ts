// `npm run bench`: what the program costs, in one page. Figures are this machine's; what counts are their ratios and growth.
import { describeCommitLatency, measureCommitLatency } from './commit-latency.ts';
import { benchRegister } from './register.ts';
import { benchReport } from './report.ts';

console.log(`node ${process.version}, ${process.platform}, ${new Date().toISOString()}`);
await benchRegister();
console.log(describeCommitLatency(await measureCommitLatency()));
await benchReport();
