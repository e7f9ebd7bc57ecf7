// `npm run bench`: what the program costs, in one page. Figures are this machine's; what counts are their ratios and growth.
import { benchRegister } from './register.ts';
import { benchReport } from './report.ts';

console.log(`node ${process.version}, ${process.platform}, ${new Date().toISOString()}`);
await benchRegister();
await benchReport();
