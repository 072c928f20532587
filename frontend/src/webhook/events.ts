import { useLanguage } from '../i18n/language';
import { factWord, words as journalWords } from '../journal/words';
import { words } from './words';

/** The nouns that are told, as webhooks spell them. */
const NOUNS = [
  'plan',
  'amendment',
  'task',
  'extension',
  'activity',
  'evidence',
  'report',
  'reporting_regime',
  'budget',
  'expenditure',
  'channel',
  'assignee',
  'known_document',
];

/** What types are called on the screen: a noun, or one fact of it as the journal words it. */
export function useEvents() {
  const language = useLanguage();
  const { nouns } = journalWords[language];
  const noun = (written: string) => nouns[written.replaceAll('_', '-') as keyof typeof nouns] ?? written;
  const name = (type: string) => {
    const [written = '', fact] = type.split('.');
    if (!fact) return noun(written);
    if (type === 'webhook.test') return words[language].testEvent;
    const upper = fact.toUpperCase();
    return factWord(`${written.toUpperCase()}_${upper}`, language) ?? factWord(upper, language) ?? type;
  };
  /** @param chosen single facts too, which programs may have chosen */
  const options = (chosen: string[]) =>
    [...NOUNS, ...chosen.filter((type) => !NOUNS.includes(type))].map((id) => ({ id, name: name(id) }));
  return { name, options };
}
