import { expect, request } from '@playwright/test';

/** The plan the demonstration issued; other tests add plans beside it. */
export const DEMONSTRATED = /Tuyên truyền cải cách hành chính năm \d{4}/;
export const PASSWORD = 'loa-demo-2026';

/** Waits until the demonstration is complete: the present commune's report comes last. */
export async function demonstrationIsTold(baseURL: string) {
  const api = await request.newContext({ baseURL });
  await expect(async () => {
    const login = await api.post('/api/v1/auth/login', {
      data: { username: 'ha', password: PASSWORD, client: 'MOBILE' },
    });
    expect(login.status()).toBe(200);
    const headers = { Authorization: `Bearer ${(await login.json()).accessToken}` };
    const units = await (await api.get('/api/v1/units?q=18244&on=2025-07-01', { headers })).json();
    const reports = await (await api.get(`/api/v1/reports?unit=${units.items[0].id}`, { headers })).json();
    expect(reports.items.length).toBeGreaterThan(0);
  }).toPass({ timeout: 0, intervals: [2_000] });
  await api.dispose();
}

/** Waits until the reports of the other communes are told too: the last person of the cast comes after them. */
export async function provinceIsTold(baseURL: string) {
  const api = await request.newContext({ baseURL });
  await expect(async () => {
    const login = await api.post('/api/v1/auth/login', {
      data: { username: 'la', password: PASSWORD, client: 'MOBILE' },
    });
    expect(login.status()).toBe(200);
  }).toPass({ timeout: 0, intervals: [5_000] });
  await api.dispose();
}
