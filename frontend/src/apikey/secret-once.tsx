import { Copy } from 'lucide-react';
import type { ApiKeyView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { copied } from '../ui/copied';
import { Dialog } from '../ui/overlays';
import { say } from '../ui/toast';
import './apikey.css';
import { words } from './words';

/** The secret of a key that was just made or renewed; it is nowhere else. */
export function SecretOnce({ apiKey, onClose }: { apiKey: ApiKeyView; onClose: () => void }) {
  const w = useWords(words);
  const { name, secret, inAddress } = apiKey;
  if (!secret) return null;
  return (
    <Dialog title={`${w.secretTitle}: ${name}`} onClose={onClose} wide>
      <div className="stack">
        <p className="notice wait">{w.secretLead}</p>
        <code className="key-secret">{secret}</code>
        {inAddress && (
          <div className="field">
            {w.tableAddress}
            <code className="key-secret small">{`${location.origin}/api/v1/report-data.xlsx?key=${secret}`}</code>
          </div>
        )}
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
