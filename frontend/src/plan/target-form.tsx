import type { TargetDraft } from '../api/schema';
import { channelTypes, channelTypeWords } from '../channel/mark';
import { useWords } from '../i18n/language';
import { Select } from '../ui/choice';
import { TextArea, TextField } from '../ui/fields';
import type { Form } from '../ui/form/use-form';
import { NumberField } from '../ui/number-field';
import { words } from './words';

export const blankTarget = (id: string): TargetDraft => ({
  id,
  name: '',
  formula: 'ACTIVITY_COUNT',
  measure: 'hoạt động',
});

export function TargetFields({ form: { field } }: { form: Form<TargetDraft> }) {
  const w = useWords(words);
  const types = useWords(channelTypeWords);
  return (
    <>
      <TextArea {...field('/name', w.targets)} rows={2} />
      <Select
        {...field('/formula', w.formula)}
        options={Object.entries(w.formulas).map(([id, name]) => ({ id, name }))}
      />
      <Select {...field('/channelType', w.channelType)} options={channelTypes.map((id) => ({ id, name: types[id] }))} />
      <TextField {...field('/measure', w.measure)} />
      <NumberField {...field('/value', w.value)} hint={w.noValueHint} />
    </>
  );
}
