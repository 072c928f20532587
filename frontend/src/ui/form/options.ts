import type { Act } from '../../api/act';
import type { Shape } from '../../api/shapes';

/** What goes along with the values: the version they are based on (0 for what is new) and the act, for its Idempotency-Key. */
export type Sent = { version: number; act: Act };

export type FormOptions<T extends object> = {
  /** The name its draft has on the device: the form and the thing. Without one nothing is kept, as for passwords. */
  keep?: string;
  /** What the contract asks of the values. */
  shape?: Shape;
  start: T;
  version?: number;
  save: (values: T, sent: Sent) => Promise<unknown>;
  /** Reads what is being edited as it is now, for a 412; without `values` somebody removed it. */
  reread?: () => Promise<{ version: number; values?: T }>;
  /** Pointers of texts in which two people may change different sentences. */
  texts?: string[];
  /** The place of the values in the sent body, if the body is larger. */
  place?: (values: T) => string;
  /** What follows from a change. */
  also?: (values: T, changed: string) => T;
  said?: string;
  onClose: () => void;
  /** After it was saved; closes when absent. */
  onSaved?: (saved: never) => void;
};

/** Reads a thing anew, as a draft under its present version. */
export const rereading =
  <V extends { version: number }, T>(read: () => Promise<V>, draftOf: (view: V) => T) =>
  async () => {
    const view = await read();
    return { version: view.version, values: draftOf(view) };
  };
