import { freshId } from './fresh-id';

/**
 * One act of a person that creates something. A repeat of the same request carries the same Idempotency-Key, so that a reply
 * lost on the way or a second press has one effect; a changed request gets a new key, because the API refuses a key
 * that was used for another body. A successful request ends the act: the same body again is a new act.
 */
export class Act {
  private readonly keys: Map<string, string>;

  /** `kept` are the keys of an act that a reload cut short. */
  constructor(kept: [string, string][] = []) {
    this.keys = new Map(kept);
  }

  get kept(): [string, string][] {
    return [...this.keys];
  }

  keyOf(request: string): string {
    const key = this.keys.get(request) ?? freshId();
    this.keys.set(request, key);
    return key;
  }

  answered(request: string) {
    this.keys.delete(request);
  }
}
