import { type FormEvent, lazy, type ReactNode, Suspense, useState } from 'react';
import { api } from '../api/client';
import { Problem } from '../api/problem';
import { queries } from '../api/queries';
import { keep, sessionCopied } from '../api/token';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/fields';
import { Mark } from '../ui/mark';
import { device } from './device';
import { LanguageSwitch } from './language-switch';
import './sign-in.css';
import { words } from './words';

const CodeStep = lazy(async () => ({ default: (await import('./code-step')).CodeStep }));

export function SignIn({ failure, noUnit }: { failure?: Error; noUnit?: boolean }) {
  const w = useWords(words);
  return (
    <main className="sign-in">
      <Credentials failure={failure} onSignedIn={async () => queries.clear()}>
        <p className="muted">{w.lead}</p>
        {sessionCopied() && <p className="notice wait">{sessionCopied()}</p>}
        {noUnit && <p className="notice wait">{w.noUnit}</p>}
      </Credentials>
      <p>
        <a href="/open">{w.open}</a>
      </p>
    </main>
  );
}

type Shape = { failure?: Error; username?: string; onSignedIn: () => Promise<void>; children: ReactNode };

/** Name and password, and the action after they are accepted. */
export function Credentials({ failure, username: known = '', onSignedIn, children }: Shape) {
  const w = useWords(words);
  const [username, setUsername] = useState(known);
  const [password, setPassword] = useState('');
  /** Absent until the account's second factor asks for it. */
  const [code, setCode] = useState<string>();
  const [error, setError] = useState<Error | undefined>(failure);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      const body = { username, password, code: code || undefined, client: 'WEB', deviceName: device() } as const;
      keep(await api.post('/auth/login', { body }));
      await onSignedIn();
    } catch (problem) {
      if (code === undefined && problem instanceof Problem && problem.code === 'SECOND_FACTOR_REQUIRED') setCode('');
      else setError(problem as Error);
    } finally {
      setBusy(false);
    }
  };
  const startOver = () => {
    setCode(undefined);
    setPassword('');
    setError(undefined);
  };
  return (
    <form className="card sign-in-card" onSubmit={submit} noValidate>
      <div className="sign-in-brand">
        <Mark size={40} />
        <span>Loa</span>
        <LanguageSwitch />
      </div>
      {code === undefined ? (
        <>
          <h1>{w.title}</h1>
          {children}
          <ErrorSummary error={error} labels={{ '/username': w.username, '/password': w.password }} />
          <TextField
            label={w.username}
            value={username}
            onChange={setUsername}
            autoComplete="username"
            autoFocus={!known}
            isRequired
            pointer="/username"
            error={error instanceof Problem ? error.at('/username') : undefined}
          />
          <TextField
            label={w.password}
            value={password}
            onChange={setPassword}
            type="password"
            autoComplete="current-password"
            autoFocus={!!known}
            isRequired
            pointer="/password"
            error={error instanceof Problem ? error.at('/password') : undefined}
          />
          <Button type="submit" kind="primary" isPending={busy}>
            {w.submit}
          </Button>
          <p className="small muted">{w.forgotten}</p>
        </>
      ) : (
        <Suspense fallback={null}>
          <CodeStep code={code} onChange={setCode} error={error} busy={busy} onBack={startOver} />
        </Suspense>
      )}
    </form>
  );
}
