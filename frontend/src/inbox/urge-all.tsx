import { api } from '../api/client';
import { useWords } from '../i18n/language';
import { Ask } from '../ui/form/ask';
import { say } from '../ui/toast';
import { words } from './urge-words';

/** Urges every party that is late under a plan, at one press. */
export function UrgeAll({ plan, late, onClose }: { plan: string; late: number; onClose: () => void }) {
  const w = useWords(words);
  return (
    <Ask
      title={w.allTitle(late)}
      lead={w.allLead}
      label={w.note}
      keep={`urge-all/${plan}`}
      submit={w.send}
      onClose={onClose}
      act={async (note, _, act) => {
        const { urged, spared } = await api.post('/plans/{id}/urges', {
          id: plan,
          body: { note: note || undefined },
          act,
        });
        say(w.sent(urged.length, spared.length));
      }}
    />
  );
}
