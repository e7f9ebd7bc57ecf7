// `npm run bench`: what the program costs, in one page. Figures are this machine's; what counts are their ratios and growth.
import { join } from 'node:path';
import { appRoot } from '../../main/node/app-root.ts';
import { benchCommitLatency } from './commit-latency.ts';
import { keepLines } from './figures.ts';
import { benchFollowup } from './followup.ts';
import { benchPreflight } from './preflight.ts';
import { benchReaders } from './readers.ts';
import { benchRegister } from './register.ts';
import { benchReport } from './report.ts';
import { benchTenYears } from './ten-years.ts';
import { benchTyping } from './typing.ts';

const begun = new Date();
console.log(`node ${process.version}, ${process.platform}, ${begun.toISOString()}`);
await benchRegister();
await benchPreflight();
benchReaders();
await benchFollowup();
await benchCommitLatency();
await benchTenYears();
await benchTyping();
await benchReport();
console.log(`kept in ${keepLines(join(appRoot(), 'bench-results'), begun)}`);
