import type { TargetDraft } from '../api/schema';
import { number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { words as planWords } from '../plan/words';

/** A target's value with its measure: "1.200 lượt phát". */
export function useAmount() {
  const { noValue } = useWords(planWords);
  return ({ value, measure }: TargetDraft) =>
    value === undefined ? `${noValue}, ${measure}` : `${number(value)} ${measure}`;
}
