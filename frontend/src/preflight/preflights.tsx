import { FileDown, FileSearch } from 'lucide-react';
import { useRef, useState } from 'react';
import { api, hand } from '../api/client';
import type { PreflightView } from '../api/schema';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { unfit } from '../ui/file-limits';
import { Page } from '../ui/page';
import { Failure } from '../ui/states';
import { Status } from '../ui/status';
import { useAct } from '../ui/use-act';
import { Findings } from './findings';
import { words } from './words';

const TONE = { RIGHT: 'done', WRONG: 'late', NOT_CHECKED: 'todo' } as const;

export function Screen() {
  const w = useWords(words);
  const { unit, may } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const [seen, setSeen] = useState<{ file: File; preflight: PreflightView }>();
  const send = async (file: File | undefined) => {
    if (!file || busy) return;
    const refused = file.name.toLowerCase().endsWith('.docx') ? unfit(file) : w.wrongKind(file.name);
    setSeen(undefined);
    setError(refused ? new Error(refused) : undefined);
    if (refused) return;
    setBusy(true);
    try {
      const body = { unit: unit.unit.id, file };
      setSeen({ file, preflight: await api.post('/preflights', { body }) });
    } catch (problem) {
      setError(problem as Error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Page title={w.heading} lead={w.lead}>
      {!may('PLAN_IMPORT_EDIT') && <p className="notice">{w.noRight}</p>}
      {may('PLAN_IMPORT_EDIT') && (
        <div className="card pad stack">
          <div>
            <Button kind="primary" isPending={busy} onPress={() => input.current?.click()}>
              <FileSearch size={17} aria-hidden="true" />
              {w.chooseFile}
            </Button>
          </div>
          <p className="hint">{w.accepted}</p>
          <input
            ref={input}
            type="file"
            hidden
            aria-label={w.chooseFile}
            accept=".docx"
            onChange={(event) => {
              send(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </div>
      )}
      {error && <Failure error={error} />}
      {seen && <Result {...seen} />}
    </Page>
  );
}

function Result({ file, preflight }: { file: File; preflight: PreflightView }) {
  const w = useWords(words);
  const { unit } = useSession();
  const { run, busy, error } = useAct();
  const curable = preflight.findings.filter(({ cured }) => cured).length;
  const mend = async () => {
    const mended = await api.turn('/preflights/mended', { body: { unit: unit.unit.id, file } });
    hand(mended, w.mendedName(file.name));
  };
  const { findings, rules, unchecked, on } = preflight;
  return (
    <>
      <section className="card pad stack" role="status">
        <h2>{w.found(findings.length)}</h2>
        <p className="small muted">{w.ofFile(file.name, date(on))}</p>
        <ErrorSummary error={error} />
        {curable > 0 && (
          <div>
            <Button isPending={busy} onPress={() => run(mend)}>
              <FileDown size={17} aria-hidden="true" />
              {w.mend(curable)}
            </Button>
          </div>
        )}
        <Findings of={preflight} />
        {unchecked.length > 0 && (
          <p>
            {w.unchecked} {unchecked.join('; ')}.
          </p>
        )}
      </section>
      <h2>{w.checked}</h2>
      <ul className="card rows">
        {rules.map((rule) => (
          <li key={rule.rule} className="row between">
            <span>
              {rule.name} <span className="small muted">{rule.basis}</span>
            </span>
            <Status tone={TONE[rule.state]}>{w.states[rule.state]}</Status>
          </li>
        ))}
      </ul>
    </>
  );
}
