import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/fields';
import { words } from './second-factor-words';

type Shape = { code: string; onChange: (code: string) => void; error?: Error; busy: boolean; onBack: () => void };

/** The second step of signing in, where the account has a second factor. */
export function CodeStep({ code, onChange, error, busy, onBack }: Shape) {
  const w = useWords(words);
  return (
    <>
      <h1>{w.enter}</h1>
      <p className="muted">{w.enterLead}</p>
      <ErrorSummary error={error} labels={{ '/code': w.anyCode }} />
      <TextField
        label={w.anyCode}
        value={code}
        onChange={onChange}
        autoComplete="one-time-code"
        autoFocus
        isRequired
        pointer="/code"
      />
      <Button type="submit" kind="primary" isPending={busy}>
        {w.signIn}
      </Button>
      <Button kind="quiet" onPress={onBack}>
        {w.back}
      </Button>
      <p className="small muted">{w.lost}</p>
    </>
  );
}
