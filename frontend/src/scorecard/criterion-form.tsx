import { api } from '../api/client';
import type { CriteriaSetView, Criterion } from '../api/schema';
import { useWords } from '../i18n/language';
import { CheckField } from '../ui/checkbox';
import { Select } from '../ui/choice';
import { TextArea, TextField } from '../ui/fields';
import { FormDrawer } from '../ui/form/form';
import { useForm, useValue } from '../ui/form/use-form';
import { criterionOf, type Draft, draftOf, following, SHAPES } from './rule';
import { RuleFields, SourceFields } from './rule-fields';
import { endOf, setDraftOf } from './tree';
import { words } from './words';

type Shape = {
  set: CriteriaSetView;
  place: number;
  /** Of a new one; absent for the one that stands there. */
  fresh?: { level: number; code: string };
  onClose: () => void;
};

/** One criterion of a set that is not published; the whole set is sent. */
export function CriterionForm({ set, place, fresh, onClose }: Shape) {
  const w = useWords(words);
  const own = fresh ? undefined : set.criteria[place];
  const level = fresh?.level ?? own?.level ?? 1;
  const parts = !!own && endOf(set.criteria, place) > place + 1;
  const placed = (one: Criterion) =>
    fresh
      ? [...set.criteria.slice(0, place), one, ...set.criteria.slice(place)]
      : set.criteria.map((before, at) => (at === place ? one : before));
  const form = useForm<Draft>({
    keep: `criterion/${set.id}/${fresh ? `new/${fresh.code}` : own?.code}`,
    shape: { code: { required: true, length: [1, 20] }, title: { required: true, length: [1, 1000] } },
    start: { ...draftOf(own), ...(fresh && { code: fresh.code }) },
    version: set.version,
    place: () => `/criteria/${place}`,
    also: (draft, changed) => following(draft, changed, w.onTime),
    save: (draft, { version }) =>
      api.put('/criteria-sets/{id}', { id: set.id, version, body: setDraftOf(set, placed(criterionOf(draft, level))) }),
    said: w.criterionSaved,
    onClose,
  });
  const { field } = form;
  const { shape } = useValue(form, '/rule');
  return (
    <FormDrawer form={form} wide title={own ? w.editCriterion : w.newCriterion}>
      <TextField {...field('/code', w.criterionCode)} />
      <TextArea {...field('/title', w.criterionTitle)} rows={2} />
      {!parts && (
        <>
          <Select
            {...field('/rule/shape', w.rule)}
            optional
            empty={level < 3 ? w.sum : w.unscored}
            options={SHAPES.map((id) => ({ id, name: w.shapes[id] }))}
          />
          <RuleFields form={form} />
          {shape && (
            <>
              <Select
                {...field('/notApplicable', w.notApplicable)}
                optional
                empty={w.notApplicableNone}
                options={(['FULL', 'LEAVES'] as const).map((id) => ({ id, name: w.notApplicables[id] }))}
              />
              <CheckField {...field('/proofRequired', w.proofRequired)} />
              <SourceFields form={form} />
            </>
          )}
        </>
      )}
      <TextField {...field('/post', w.postLabel)} optional />
    </FormDrawer>
  );
}
