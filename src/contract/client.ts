// The caller's side of the contract: one typed function over whatever transport a host has.
import type { Result } from '../result.ts';
import type { CallInput, CallName, CallOutput } from './contract.ts';

/** Carries a call to the dispatcher and its result back, unchanged. */
export type Transport = (name: CallName, input: unknown) => Promise<Result<unknown>>;

export interface Client {
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Result<CallOutput<Name>>>;
}

/** A client over a transport. The dispatcher has checked the reply's shape, so it is taken at its word. */
export function createClient(transport: Transport): Client {
  return {
    call: <Name extends CallName>(name: Name, input: CallInput<Name>) =>
      transport(name, input) as Promise<Result<CallOutput<Name>>>,
  };
}
