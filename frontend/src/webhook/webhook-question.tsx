import { api } from '../api/client';
import type { WebhookView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Ask } from '../ui/form/ask';
import type { OpenForm } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { words } from './words';

export type Asked = 'rotate' | 'disable' | 'replay';
type Shape = { webhook: WebhookView; form: OpenForm<Asked | 'edit'>; onMade: (webhook: WebhookView) => void };

/** What is asked before an act. */
export function WebhookQuestion({ webhook, form, onMade }: Shape) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { id, version, description } = webhook;
  if (form.act === 'rotate')
    return (
      <Ask
        title={`${w.rotate}: ${description}`}
        lead={w.rotateLead}
        submit={w.rotate}
        onClose={form.close}
        act={async () => onMade(await api.put('/webhooks/{id}/rotation', { id, version }))}
      />
    );
  if (form.act === 'disable')
    return (
      <Ask
        title={`${w.disable}: ${description}`}
        lead={w.disableLead}
        label={ui.reason}
        keep={`disablement/${id}`}
        required
        danger
        submit={w.disable}
        said={w.disableDone}
        onClose={form.close}
        act={(reason) => api.put('/webhooks/{id}/disablement', { id, version, body: { reason } })}
      />
    );
  if (form.act !== 'replay') return null;
  return (
    <Ask
      title={w.replayAll}
      lead={w.replayAllLead}
      day={{ member: 'since', label: w.since }}
      submit={w.replay}
      said={w.replayedAll}
      onClose={form.close}
      act={(_, since) =>
        api.put('/webhooks/{id}/replay', { id, body: { since: new Date(`${since}T00:00:00+07:00`).toISOString() } })
      }
    />
  );
}
