import { chooseLanguage, type Language } from '../i18n/language';
import { keepLanguage } from './api';

/** Kept with the account, for its other devices and for the server's own texts, then here. */
export async function switchLanguage(next: Language) {
  await keepLanguage(next);
  chooseLanguage(next);
}
