import { type FormEvent, useState } from 'react';
import { api } from '../api/client';
import { Problem } from '../api/problem';
import { queries } from '../api/queries';
import { keep } from '../api/token';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/fields';
import { Mark } from '../ui/mark';
import { LanguageSwitch } from './language-switch';
import './sign-in.css';
import { words } from './words';

export function SignIn({ failure, noUnit }: { failure?: Error; noUnit?: boolean }) {
  const w = useWords(words);
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [error, setError] = useState<Error | undefined>(failure);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      const session = await api.post('/auth/login', {
        body: { username, password, client: 'WEB', deviceName: device() },
      });
      queries.clear();
      keep(session);
    } catch (problem) {
      setError(problem as Error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <main className="sign-in">
      <form className="card sign-in-card" onSubmit={submit} noValidate>
        <div className="sign-in-brand">
          <Mark size={40} />
          <span>Loa</span>
          <LanguageSwitch />
        </div>
        <h1>{w.title}</h1>
        <p className="muted">{w.lead}</p>
        {noUnit && <p className="notice wait">{w.noUnit}</p>}
        <ErrorSummary error={error} />
        <TextField
          label={w.username}
          value={username}
          onChange={setUsername}
          autoComplete="username"
          autoFocus
          isRequired
          error={error instanceof Problem ? error.at('/username') : undefined}
        />
        <TextField
          label={w.password}
          value={password}
          onChange={setPassword}
          type="password"
          autoComplete="current-password"
          isRequired
          error={error instanceof Problem ? error.at('/password') : undefined}
        />
        <Button type="submit" kind="primary" isPending={busy}>
          {w.submit}
        </Button>
        <p className="small muted">{w.forgotten}</p>
      </form>
    </main>
  );
}

/** How this browser is named in the list of devices. */
function device(): string {
  const agent = navigator.userAgent;
  const browser = /Edg\//.test(agent)
    ? 'Edge'
    : /Firefox\//.test(agent)
      ? 'Firefox'
      : /Chrome\//.test(agent)
        ? 'Chrome'
        : 'Safari';
  const system = /Android/.test(agent)
    ? 'Android'
    : /iPhone|iPad/.test(agent)
      ? 'iOS'
      : /Windows/.test(agent)
        ? 'Windows'
        : /Mac/.test(agent)
          ? 'macOS'
          : 'Linux';
  return `${browser}, ${system}`;
}
