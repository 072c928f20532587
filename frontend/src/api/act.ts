/**
 * One act of a person that creates something. A repeat of the same request carries the same Idempotency-Key, so that a reply
 * lost on the way or a second press has one effect; a changed request gets a key of its own, because the API refuses a key
 * that was used for another body. A request answered well is over: the same words once more are a new act.
 */
export class Act {
  private readonly keys = new Map<string, string>();

  keyOf(request: string): string {
    const key = this.keys.get(request) ?? fresh();
    this.keys.set(request, key);
    return key;
  }

  answered(request: string) {
    this.keys.delete(request);
  }
}

/** Old browsers have no `randomUUID` outside https, as on a town hall's own network. */
const fresh = () => crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`;
