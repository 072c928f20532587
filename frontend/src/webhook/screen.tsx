import { useSearch } from '@tanstack/react-router';
import { WebhookPage } from './webhook';
import { Webhooks } from './webhooks';

/** All of a unit's, or the one that was opened. */
export function Screen() {
  const { id } = useSearch({ from: '/webhooks' });
  return id ? <WebhookPage key={id} id={id} /> : <Webhooks />;
}
