import { useState } from 'react';
import { api } from '../api/client';
import type { FigureView, ReportView } from '../api/schema';
import { number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Ask } from '../ui/form/ask';
import { words } from './pin-words';

type Shape = { report: ReportView; figure: FigureView; onClose: () => void };

/** Keeps a figure at its value, for a reason; or lets a pinned one follow the count again. */
export function PinForm({ report, figure, onClose }: Shape) {
  const w = useWords(words);
  // as it was pressed: the act itself changes the figure while the form is still there
  const [{ code, name, value, measure, pin }] = useState(figure);
  const place = { id: report.id, code, version: report.version };
  return pin ? (
    <Ask
      title={`${w.unpin}: ${name}`}
      lead={w.unpinLead(number(value), number(pin.computed))}
      submit={w.unpin}
      said={w.unpinSaid}
      onClose={onClose}
      act={() => api.delete('/reports/{id}/figures/{code}/pin', place)}
    />
  ) : (
    <Ask
      title={`${w.pin}: ${name}`}
      lead={w.pinLead(`${number(value)} ${measure}`)}
      label={w.reason}
      required
      keep={`pin/${report.id}/${code}`}
      submit={w.pin}
      said={w.pinSaid}
      onClose={onClose}
      act={(reason) => api.put('/reports/{id}/figures/{code}/pin', { ...place, body: { value, reason } })}
    />
  );
}
