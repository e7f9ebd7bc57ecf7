// Read by the build to limit the preload script to the contract's names; no part of the program at run time.
import { contract } from '../../src/contract/contract.ts';

export const callNames: readonly string[] = Object.keys(contract);
