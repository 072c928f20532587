import { api } from '../api/client';
import type { ReportReturnDraft, ReportView } from '../api/schema';
import * as shapes from '../api/shapes';
import { useWords } from '../i18n/language';
import { MultiSelect } from '../ui/choice';
import { TextArea } from '../ui/fields';
import { FormDialog } from '../ui/form/form';
import { useForm } from '../ui/form/use-form';
import { words as uiWords } from '../ui/words';
import { words } from './words';

type Returning = ReportReturnDraft & { sections: string[]; figures: string[] };

/** Asks why a report is returned, and which of its sections and figures are meant. */
export function ReturnForm({ report, onClose }: { report: ReportView; onClose: () => void }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { id, version } = report;
  const form = useForm<Returning>({
    keep: `return/${id}`,
    shape: shapes.ReportReturnDraft,
    start: { reason: '', sections: [], figures: [] },
    save: (body) => api.put('/reports/{id}/return', { id, version, body }),
    said: w.returned,
    onClose,
  });
  const { field } = form;
  return (
    <FormDialog form={form} title={w.return} submit={w.return}>
      <TextArea {...field('/reason', ui.reason)} autoFocus hint={ui.reasonHint} />
      <MultiSelect
        {...field('/sections', w.meantSections)}
        options={report.sections.map(({ code, heading }) => ({ id: code, name: `${code}. ${heading}` }))}
      />
      <MultiSelect
        {...field('/figures', w.meantFigures)}
        options={report.figures.map(({ code, name }) => ({ id: code, name }))}
      />
    </FormDialog>
  );
}
