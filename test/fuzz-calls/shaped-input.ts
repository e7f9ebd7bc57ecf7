// Inputs grown from a call's own shape, right or nearly so: they get past the door now and then, and into the handlers. It reads zod's
// description of a shape, which is plain data.
import type { z } from 'zod';
import type { Random } from '../fixtures/random.ts';
import { oddValue } from './odd-values.ts';

/** What of the real register an input may name, so that some calls mean something. */
export interface Known {
  readonly ids: readonly string[];
  readonly paths: readonly string[];
  readonly revision: number;
}

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly items?: readonly z.ZodType[];
}

/** A value that fits the shape, or, with the probability `oddness` at each of its knots, does not. */
export function shapedInput(schema: z.ZodType, random: Random, known: Known, oddness: number, name = ''): unknown {
  if (random.chance(oddness)) return oddValue(random);
  const def = schema.def as unknown as Def;
  const inner = (one: z.ZodType | undefined, key = name): unknown =>
    one === undefined ? oddValue(random) : shapedInput(one, random, known, oddness, key);
  switch (def.type) {
    case 'object': {
      const fields = Object.entries(def.shape ?? {}).filter(([, field]) => {
        const isOptional = (field.def as unknown as Def).type === 'optional';
        return !(isOptional && random.chance(0.5)) && !random.chance(oddness / 2);
      });
      const made = Object.fromEntries(fields.map(([key, field]) => [key, inner(field, key)]));
      return random.chance(oddness / 2) ? { ...made, more: oddValue(random) } : made;
    }
    case 'array':
      return Array.from({ length: random.below(4) }, () => inner(def.element));
    case 'tuple':
      return (def.items ?? []).map((item) => inner(item));
    case 'record':
      return Object.fromEntries(
        Array.from({ length: random.below(3) }, () => [keyOf(inner(def.keyType)), inner(def.valueType)]),
      );
    case 'union':
      return inner(def.options?.[random.below(def.options.length)]);
    case 'optional':
    case 'nullable':
      return def.type === 'nullable' && random.chance(0.3) ? null : inner(def.innerType);
    case 'readonly':
    case 'catch':
    case 'default':
      return inner(def.innerType);
    case 'pipe':
      return inner(def.in);
    case 'lazy':
      return inner((schema.def as unknown as { readonly getter: () => z.ZodType }).getter());
    case 'enum':
      return pick(Object.values(def.entries ?? {}), random);
    case 'literal':
      return def.values?.[0];
    case 'boolean':
      return random.chance(0.5);
    case 'number':
      return name === 'revision' ? known.revision : pick([0, 1, 2, 6, 12, 100, 2566, 2567, 2568], random);
    case 'string':
      return text(name, random, known);
    default:
      return oddValue(random);
  }
}

function keyOf(made: unknown): string {
  return typeof made === 'string' || typeof made === 'number' ? `${made}` : 'odd';
}

function text(name: string, random: Random, known: Known): unknown {
  if (/path|folder/iu.test(name)) return pick(known.paths, random);
  if (/id$/iu.test(name)) return pick(known.ids, random);
  return pick(
    ['2024-01-31', '2023-04-05T03:00:00.000Z', 'ข้อความ', 'กองคลัง', '๑', 'a'.repeat(64), ...known.ids],
    random,
  );
}

function pick<Value>(values: readonly Value[], random: Random): Value | undefined {
  return values[random.below(values.length)];
}
