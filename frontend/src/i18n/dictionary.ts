import { language } from './language';

/** Vietnamese is the source: English that lacks a word, or has one too many, does not compile. */
export function dictionary<T>(words: { vi: T; en: NoInfer<T> }): T {
  return words[language];
}
