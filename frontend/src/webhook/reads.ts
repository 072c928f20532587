import { listing, reading } from '../api/queries';
import type { DeliveryView } from '../api/schema';

export const webhookList = (unit: string) => listing('/webhooks', { unit, limit: 100 });

export const webhookReading = (id: string) => reading('/webhooks/{id}', { id });

export const deliveryList = (id: string, state: DeliveryView['state'] | undefined) =>
  listing('/webhooks/{id}/deliveries', { id, state, count: true, limit: 50 });
