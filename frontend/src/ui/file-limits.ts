import { size } from '../i18n/format';
import { language } from '../i18n/language';
import { words } from './file-words';

/** The most the API takes, in bytes. */
const MOST = 25 * 1024 * 1024;

/** Why a file would be refused for its size, known before anything is sent. */
export function unfit(file: File): string | undefined {
  const w = words[language()];
  if (file.size === 0) return w.emptyFile;
  return file.size > MOST ? w.largeFile(size(file.size)) : undefined;
}
