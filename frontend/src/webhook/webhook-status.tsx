import type { WebhookView } from '../api/schema';
import { instant } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Status } from '../ui/status';
import { words } from './words';

export function WebhookStatus({ webhook }: { webhook: WebhookView }) {
  const w = useWords(words);
  if (webhook.state === 'DISABLED') return <Status tone="todo">{w.disabled}</Status>;
  if (webhook.failingSince) return <Status tone="late">{w.failing(instant(webhook.failingSince))}</Status>;
  return <Status tone="done">{w.active}</Status>;
}
