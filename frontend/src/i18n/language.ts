export type Language = 'vi' | 'en';

const KEY = 'loa.language';

function stored(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi'; // storage may be forbidden by the browser's privacy settings
  }
}

/** The language of this page load. A change reloads the page, so every word and formatter can be a plain constant. */
export const language: Language = stored();
export const locale = language === 'vi' ? 'vi-VN' : 'en-GB';

export function chooseLanguage(next: Language) {
  if (next === language) return;
  localStorage.setItem(KEY, next);
  location.reload();
}
