// Read by `npm run check` alone: each line marked here must not compile, else the contract no longer types the calls.
import { api } from './client';
import { listing } from './queries';

export function refused() {
  // @ts-expect-error no such path
  api.get('/taks');
  // @ts-expect-error no such method at this path
  api.delete('/tasks');
  // @ts-expect-error the path's own parameter is missing
  api.get('/tasks/{id}', {});
  // @ts-expect-error no such query parameter
  listing('/tasks', { plant: 'p' });
  // @ts-expect-error not a list
  listing('/me', {});
  // @ts-expect-error creating needs the act that keeps its key
  api.post('/budgets', { body: { plan: 'p' } });
  // @ts-expect-error an edit needs the version that was seen
  api.put('/reports/{id}/approval', { id: 'r', body: {} });
  // @ts-expect-error no such member in the body
  api.put('/me/language', { body: { tongue: 'vi' } });
  // @ts-expect-error no such member in the answer
  api.get('/me').then((me) => me.nickname);
  // @ts-expect-error this document is not to be had as a picture
  api.bytes('/plans/{id}/document', { id: 'p' }, { accept: 'image/png' });
}
