import { en } from './en';
import { vi } from './vi';

/** What a screen is for and how its work is done, in three to six sentences. */
export type Says = { name: string; says: string[] };

export const words = { vi, en };
