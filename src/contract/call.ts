// How a call of the contract is written down: whether it reads or writes, the shape of what goes in and of what comes out. It knows no
// call.
import * as z from 'zod';

/** What goes in or comes out of a call that needs none. */
export const nothing = z.strictObject({});

/** Answered at once, beside everything else. */
export const reads = <Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) =>
  ({ mode: 'read', input, output }) as const;

/** Carried out when those that were asked for before it are done. */
export const writes = <Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) =>
  ({ mode: 'write', input, output }) as const;
