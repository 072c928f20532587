import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../api/client';
import { Problem } from '../api/problem';
import { reading } from '../api/queries';
import { instant } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/fields';
import { Page } from '../ui/page';
import { Failure, Loading } from '../ui/states';
import { useAct } from '../ui/use-act';
import { useSession } from './session';
import { words } from './words';

export function Screen() {
  const w = useWords(words);
  const { me } = useSession();
  return (
    <Page title={me.fullName} lead={me.title}>
      <div className="columns">
        <section className="card pad stack">
          <h2>{w.roles}</h2>
          <ul className="plain">
            {me.units.map((held) => (
              <li key={held.unit.id}>
                <strong>{held.unit.name}</strong>: {held.roles.map((role) => w.roleNames[role]).join(', ')}
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
      <Devices />
    </Page>
  );
}

function PasswordForm() {
  const w = useWords(words);
  const { busy, error, run } = useAct();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const problem = error instanceof Problem ? error : undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await run(async () => {
      await api.put('/me/password', { body: { currentPassword, newPassword } });
      return true;
    }, w.passwordChanged);
    if (done) {
      setCurrent('');
      setNew('');
    }
  };
  return (
    <form className="card pad stack" onSubmit={submit} noValidate>
      <h2>{w.changePassword}</h2>
      <ErrorSummary error={error} />
      <TextField
        label={w.currentPassword}
        type="password"
        autoComplete="current-password"
        value={currentPassword}
        onChange={setCurrent}
        pointer="/currentPassword"
        error={problem?.at('/currentPassword')}
        isRequired
      />
      <TextField
        label={w.newPassword}
        type="password"
        autoComplete="new-password"
        value={newPassword}
        onChange={setNew}
        pointer="/newPassword"
        hint={w.newPasswordHint}
        error={problem?.at('/newPassword')}
        isRequired
      />
      <div className="actions">
        <Button type="submit" kind="primary" isPending={busy}>
          {w.changePassword}
        </Button>
      </div>
    </form>
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
