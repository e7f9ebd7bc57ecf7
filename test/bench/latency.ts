// The commit bench alone: prints its table.
import { describeCommitLatency, measureCommitLatency } from './commit-latency.ts';

console.log(describeCommitLatency(await measureCommitLatency()));
