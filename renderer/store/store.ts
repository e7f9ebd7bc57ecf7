// A value outside React that components can watch. It knows nothing of what the value means.
import { useSyncExternalStore } from 'react';

export interface Store<Value> {
  get(): Value;
  /** Replaces the value; an unchanged one wakes nobody. */
  set(value: Value): void;
  update(next: (value: Value) => Value): void;
  subscribe(listener: () => void): () => void;
}

/** A store with its first value. */
export function createStore<Value>(initial: Value): Store<Value> {
  let current = initial;
  const listeners = new Set<() => void>();
  const set = (value: Value): void => {
    if (Object.is(value, current)) return;
    current = value;
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => current,
    set,
    update: (next) => set(next(current)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/**
 * Watches a part of a store. `select` must give the same part for the same value (no fresh objects), or the component would
 * draw for ever.
 */
export function useStore<Value, Part>(store: Store<Value>, select: (value: Value) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
