import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { api } from '../api/client';
import { reading } from '../api/queries';
import * as shapes from '../api/shapes';
import { instant } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/fields';
import { Form } from '../ui/form/form';
import { useForm } from '../ui/form/use-form';
import { Page } from '../ui/page';
import { Failure, Loading } from '../ui/states';
import { useAct } from '../ui/use-act';
import { words as passwordWords } from './password-words';
import { words } from './profile-words';
import { useSession } from './session';
import { words as sessionWords } from './words';

// In its own chunk, with what draws a QR code: few turn it on, and once.
const SecondFactor = lazy(async () => ({ default: (await import('./second-factor')).SecondFactor }));

const Digest = lazy(async () => ({ default: (await import('./digest')).Digest }));

const CalendarLinks = lazy(async () => ({ default: (await import('./calendar-links')).CalendarLinks }));

export function Screen() {
  const w = useWords(words);
  const { roleNames } = useWords(sessionWords);
  const { me } = useSession();
  return (
    <Page title={me.fullName} lead={me.title}>
      <div className="columns">
        <section className="card pad stack">
          <h2>{w.roles}</h2>
          <ul className="plain">
            {me.units.map((held) => (
              <li key={held.unit.id}>
                <strong>{held.unit.name}</strong>: {held.roles.map((role) => roleNames[role]).join(', ')}
              </li>
            ))}
          </ul>
          {me.assignees.length > 0 && (
            <p className="muted">
              {w.assignees}: {me.assignees.map((assignee) => assignee.name).join(', ')}
            </p>
          )}
        </section>
        <PasswordForm />
      </div>
      <Suspense fallback={<Loading />}>
        <SecondFactor />
      </Suspense>
      <Suspense fallback={<Loading />}>
        <Digest />
      </Suspense>
      <Suspense fallback={<Loading />}>
        <CalendarLinks />
      </Suspense>
      <Devices />
    </Page>
  );
}

/** Never stored: a password is not kept on the device. */
function PasswordForm() {
  const w = useWords(words);
  const password = useWords(passwordWords);
  const start = { currentPassword: '', newPassword: '' };
  const form = useForm({
    shape: shapes.PasswordChange,
    start,
    save: (body) => api.put('/me/password', { body }),
    said: password.passwordChanged,
    onClose: () => form.restart(start),
  });
  const { field } = form;
  return (
    <Form form={form} className="card pad stack">
      <h2>{password.changePassword}</h2>
      <TextField {...field('/currentPassword', w.currentPassword)} type="password" autoComplete="current-password" />
      <TextField
        {...field('/newPassword', password.newPassword)}
        type="password"
        autoComplete="new-password"
        hint={w.newPasswordHint}
      />
      <div className="actions">
        <Button type="submit" kind="primary" isPending={form.busy}>
          {password.changePassword}
        </Button>
      </div>
    </Form>
  );
}

function Devices() {
  const w = useWords(words);
  const { run, error } = useAct();
  const list = useQuery(reading('/auth/sessions'));
  return (
    <section className="stack">
      <h2>{w.sessions}</h2>
      <p className="muted">{w.sessionsLead}</p>
      <ErrorSummary error={error} />
      {list.isPending && <Loading />}
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      <ul className="rows card">
        {list.data?.items.map((device) => (
          <li key={device.id} className="row between">
            <div>
              <strong>{device.deviceName}</strong>
              <div className="small muted">{w.lastUsed(instant(device.lastUsedAt))}</div>
            </div>
            {device.current ? (
              <span className="status done">{w.thisDevice}</span>
            ) : (
              <Button
                size="small"
                about={`${device.deviceName}, ${instant(device.lastUsedAt)}`}
                onPress={() => run(() => api.delete('/auth/sessions/{id}', { id: device.id }), w.ended)}
              >
                {w.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
