import { Copy } from 'lucide-react';
import type { WebhookView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { copied } from '../ui/copied';
import { Dialog } from '../ui/overlays';
import { say } from '../ui/toast';
import './webhook.css';
import { words } from './words';

/** The secret of a webhook that was just made or renewed; it is nowhere else. */
export function SecretOnce({ webhook, onClose }: { webhook: WebhookView; onClose: () => void }) {
  const w = useWords(words);
  const { description, secret } = webhook;
  if (!secret) return null;
  return (
    <Dialog title={`${w.secretTitle}: ${description}`} onClose={onClose} wide>
      <div className="stack">
        <p className="notice wait">{w.secretLead}</p>
        <code className="webhook-secret">{secret}</code>
        <div className="actions">
          <Button
            autoFocus
            onPress={async () => {
              await copied(secret);
              say(w.copied);
            }}
          >
            <Copy size={16} aria-hidden="true" />
            {w.copy}
          </Button>
          <Button kind="primary" onPress={onClose}>
            {w.done}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
