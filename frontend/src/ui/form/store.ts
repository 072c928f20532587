import type { Problem } from '../../api/problem';
import { same, valueAt, withValue } from './pointer';

/** One place of a form as a field sees it. Methods, so that a field for text also takes a place that holds one of some words. */
export type Bound<V> = {
  pointer: string;
  subscribe: (listener: () => void) => () => void;
  value(): V;
  error(): string | undefined;
  change(value: V): void;
  /** Sets how a value of this place reads, for comparing two of them. */
  reads(words: (value: V) => string | undefined): void;
};

/** A form's start values, their version and its current values. */
export type Held<T> = { base: T; version?: number; values: T };

/** A form's values and refusals outside React, so that typing renders only its own field. */
export class FormStore<T extends object> {
  held: Held<T>;
  readonly labels = new Map<string, string>();
  private readonly words = new Map<string, (value: unknown) => string | undefined>();
  private readonly listeners = new Set<() => void>();
  private errors: Problem['errors'] = [];
  private readonly also: (values: T, changed: string) => T;

  constructor(held: Held<T>, also: (values: T, changed: string) => T = (values) => values) {
    this.held = held;
    this.also = also;
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  get dirty() {
    return !same(this.held.values, this.held.base);
  }

  hold(held: Held<T>) {
    this.held = held;
    this.tell();
  }

  change(pointer: string, value: unknown) {
    if (value === valueAt(this.held.values, pointer)) return;
    this.errors = this.errors.filter((error) => !within(error.pointer, pointer));
    this.hold({ ...this.held, values: this.also(withValue(this.held.values, pointer, value), pointer) });
  }

  refuse(errors: Problem['errors']) {
    this.errors = errors;
    this.tell();
  }

  /** What is wrong at a place, or in a part of it that has no field of its own. */
  errorAt(pointer: string) {
    const exact = this.errors.find((error) => error.pointer === pointer);
    return (exact ?? this.errors.find((error) => within(error.pointer, pointer)))?.detail;
  }

  bind(pointer: string): Bound<unknown> {
    return {
      pointer,
      subscribe: this.subscribe,
      value: () => valueAt(this.held.values, pointer),
      error: () => this.errorAt(pointer),
      change: (value) => this.change(pointer, value),
      reads: (words) => this.words.set(pointer, words),
    };
  }

  /** The name of the nearest field at or around a pointer. */
  readonly labelOf = (pointer: string): string | undefined => {
    if (!pointer) return undefined;
    return this.labels.get(pointer) ?? this.labelOf(pointer.slice(0, pointer.lastIndexOf('/')));
  };

  /** A value as its field would show it. */
  wordsOf(pointer: string, value: unknown): string {
    const words = this.words.get(pointer)?.(value);
    return (
      words ?? (value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value))
    );
  }

  private tell() {
    for (const listener of this.listeners) listener();
  }
}

const within = (pointer: string, place: string) => pointer === place || pointer.startsWith(`${place}/`);
