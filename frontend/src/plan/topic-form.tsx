import type { TopicDraft } from '../api/schema';
import { useWords } from '../i18n/language';
import { TextField } from '../ui/fields';
import type { Form } from '../ui/form/use-form';
import { words } from './words';

/** @param order its place among the topics, from 1 */
export const blankTopic = (id: string, order: number): TopicDraft => ({
  id,
  code: `T${String(order).padStart(2, '0')}`,
  name: '',
});

export function TopicFields({ form }: { form: Form<TopicDraft> }) {
  const w = useWords(words);
  return (
    <>
      <TextField {...form.field('/code', w.code)} />
      <TextField {...form.field('/name', w.topicName)} />
    </>
  );
}
