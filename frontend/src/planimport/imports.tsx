import { Link, useNavigate } from '@tanstack/react-router';
import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { Act } from '../api/act';
import { api } from '../api/client';
import { useListing } from '../api/queries';
import { instant, percent, size } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Bar } from '../ui/bar';
import { Button } from '../ui/button';
import { unfit } from '../ui/file-limits';
import { Page } from '../ui/page';
import { EmptyState, Failure, Loading } from '../ui/states';
import { words as uiWords } from '../ui/words';
import { ImportStatus } from './import-state';
import { importList } from './reads';
import { words } from './words';
import './planimport.css';

const KINDS = ['.docx', '.pdf', '.png', '.jpg', '.jpeg', '.txt', '.html', '.htm'];

export function Screen() {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { unit, may } = useSession();
  const imports = useListing(importList(unit.unit.id));
  return (
    <Page title={w.heading} lead={w.lead}>
      {may('PLAN_IMPORT_EDIT') ? <FileDrop unit={unit.unit.id} /> : <p className="notice">{w.noRight}</p>}
      <h2>{w.recent}</h2>
      {imports.isPending && <Loading rows={4} />}
      {imports.error && <Failure error={imports.error} retry={imports.refetch} />}
      {imports.isSuccess && imports.items.length === 0 && <EmptyState title={w.none}>{w.noneLead}</EmptyState>}
      {imports.items.length > 0 && (
        <ul className="card rows">
          {imports.items.map((one) => (
            <li key={one.id}>
              <div className="row between">
                <Link to="/plan-imports/$id" params={{ id: one.id }} className="quiet-link">
                  {one.fileName}
                </Link>
                <ImportStatus state={one.state} />
              </div>
              <p className="small muted">
                {[instant(one.addedAt), one.addedBy, size(one.size)].filter(Boolean).join(', ')}
              </p>
              {one.problem && <p className="small">{one.problem.detail}</p>}
            </li>
          ))}
        </ul>
      )}
      {imports.hasNextPage && <Button onPress={() => imports.fetchNextPage()}>{ui.more}</Button>}
    </Page>
  );
}

/** One file, dropped or chosen; sent at once, then its review opens. */
function FileDrop({ unit }: { unit: string }) {
  const w = useWords(words);
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState<number>();
  const [error, setError] = useState<Error>();
  const [over, setOver] = useState(false);
  const act = useRef(new Act());
  const refusal = (file: File) => {
    if (!KINDS.some((kind) => file.name.toLowerCase().endsWith(kind))) return w.wrongKind(file.name);
    const why = unfit(file);
    return why && `${file.name}: ${why}`;
  };
  const send = async (file: File | undefined) => {
    if (!file || share !== undefined) return;
    const why = refusal(file);
    setError(why ? new Error(why) : undefined);
    if (why) return;
    setShare(0);
    try {
      const made = await api.upload('/plan-imports', { body: { unit, file }, act: act.current }, setShare);
      navigate({ to: '/plan-imports/$id', params: { id: made.id } });
    } catch (problem) {
      setError(problem as Error);
      setShare(undefined);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    send(event.dataTransfer.files[0]);
  };
  const sent = percent(share ?? 0);
  return (
    <>
      {error && <Failure error={error} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button does the same */}
      <div
        className={over ? 'file-drop over' : 'file-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>{w.dropHere}</p>
        <Button kind="primary" isPending={share !== undefined} onPress={() => input.current?.click()}>
          <FileUp size={17} aria-hidden="true" />
          {w.chooseFile}
        </Button>
        <p className="hint">{w.accepted}</p>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={w.chooseFile}
          accept={KINDS.join(',')}
          onChange={(event) => {
            send(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        {share !== undefined && (
          <div className="file-sending" role="status">
            <Bar value={sent} of={100} label={w.sent(sent)} />
            <span className="small">{w.sent(sent)}</span>
          </div>
        )}
      </div>
    </>
  );
}
