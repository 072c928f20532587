import { useQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { assigneeList } from '../account/reads';
import { useListing } from '../api/queries';
import { channelList } from '../channel/reads';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { Segments } from '../ui/choice';
import { Clashes } from '../ui/form/conflict';
import { DraftLine } from '../ui/form/form';
import { Failure } from '../ui/states';
import { AcceptDialog } from './accept-dialog';
import { Alike, alike } from './alike';
import { clashInWords } from './meeting';
import { Original, reveal } from './original';
import { Doubts, PieceRow, type RowActs } from './piece-row';
import { add } from './proposal';
import { sourceReading } from './reads';
import { countRestored, takeOverAll } from './row-acts';
import { type Row, rowsOf, SECTIONS } from './rows';
import type { PlanImportView, Proposal } from './types';
import { useProposal } from './use-proposal';
import { words } from './words';
import './planimport.css';

const open = (doubts: { settled: boolean }[]) => doubts.filter((doubt) => !doubt.settled).length;

/** Original and proposal side by side; on phones one at a time. */
export function Review({ view }: { view: PlanImportView & { proposal: Proposal } }) {
  const w = useWords(words);
  const editor = useProposal(view);
  const { proposal, doubts, update, undo, undoable, saving, error, save, settledVersion, conflict } = editor;
  const [choosing, setChoosing] = useState(true);
  const rows = useMemo(() => rowsOf(proposal), [proposal]);
  const shown = useDeferredValue(rows);
  const [active, setActive] = useState(rows[0]?.id);
  const [pointed, setPointed] = useState<{ id: string; here: boolean }>();
  const [editing, setEditing] = useState<string>();
  const [side, setSide] = useState<'original' | 'proposal'>('proposal');
  const [version, setVersion] = useState<number>();
  const pane = useRef<HTMLElement>(null);
  const known = useKnown(view);
  const lit = pointed?.id ?? active;
  const editable = view.can.includes('PLAN_IMPORT_EDIT');
  const current = rows.some((row) => row.id === active) ? active : rows[0]?.id;

  const focus = useCallback((id: string) => {
    setActive(id);
    setSide('proposal');
    requestAnimationFrame(() => {
      const row = pane.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] .piece-open`);
      row?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'nearest' });
    });
  }, []);
  const acts: RowActs = {
    update,
    editable,
    point: useCallback((id) => setPointed(id ? { id, here: true } : undefined), []),
    choose: setActive,
    edit: setEditing,
    step: (from, by) => {
      const order = rows.map((row) => row.id);
      const at = order.indexOf(from);
      const next = order[at + by] ?? order[at - by];
      if (next) focus(next);
    },
  };
  const pointThere = useCallback((id?: string) => {
    setPointed(id ? { id, here: false } : undefined);
    if (id) reveal(pane.current, pane.current?.querySelector(`[data-row="${CSS.escape(id)}"]`));
  }, []);
  const groups = useMemo(() => alike(rows, doubts), [rows, doubts]);
  const grouped = new Set(groups.flatMap((group) => group.places.map(({ id, index }) => `${id} ${index}`)));
  const single = (row: Row) =>
    row.doubts.filter((doubt, index) => !doubt.settled && !grouped.has(`${row.id} ${index}`)).length;
  const total = rows.reduce(
    (sum, row) => sum + single(row),
    groups.length + open(proposal.head.doubts) + open(proposal.doubts),
  );
  const better = countRestored(rows);
  const nextDoubt = () => {
    const first = rows[0]?.id;
    const top = open(proposal.head.doubts) + open(proposal.doubts) > 0;
    const stops = rows.filter((row) => single(row) > 0 || (top && row.id === first));
    const at = rows.findIndex((row) => row.id === current);
    const next = stops.find((row) => rows.indexOf(row) > at) ?? stops[0];
    const id = next?.id ?? groups[0]?.places[0]?.id;
    if (id) focus(id);
  };
  return (
    <div className="review" data-side={side}>
      <section className="review-bar card" aria-label={w.bar}>
        <strong className={total ? 'tone-wait' : undefined}>{w.doubts(total)}</strong>
        {total > 0 && <Button onPress={nextDoubt}>{w.nextDoubt}</Button>}
        <span className="small muted" role="status">
          {w.save[saving]}
        </span>
        {saving === 'failed' && <Button onPress={save}>{w.saveAgain}</Button>}
        {editable && better > 0 && <Button onPress={() => update(takeOverAll)}>{w.takeOverAll(better)}</Button>}
        {undoable && (
          <Button kind="quiet" onPress={undo}>
            {w.undo}
          </Button>
        )}
        {editable && (
          <Button kind="primary" onPress={async () => setVersion(await settledVersion())}>
            {w.accept}
          </Button>
        )}
      </section>
      {editor.restored && <DraftLine at={editor.restored} onStartOver={editor.startOver} />}
      {conflict && (
        <div className="notice wait" role="alert">
          <p>{w.conflictLead}</p>
          <div>
            <Button onPress={() => setChoosing(true)}>{w.choose}</Button>
          </div>
        </div>
      )}
      {conflict && choosing && (
        <Clashes
          clashes={conflict.clashes.map((clash) => clashInWords(clash, conflict, w))}
          onClose={() => setChoosing(false)}
          onSettled={(theirs) => {
            editor.settle(theirs);
            setChoosing(true);
          }}
        />
      )}
      {saving === 'failed' && error && <Failure error={error} />}
      <div className="review-switch">
        <Segments
          label={w.views}
          options={[
            { id: 'original', name: w.original },
            { id: 'proposal', name: w.proposal },
          ]}
          value={side}
          onChange={setSide}
        />
      </div>
      <div className="review-sides">
        <Original
          importId={view.id}
          rows={shown}
          lit={lit}
          active={current}
          follow={pointed?.here !== false}
          open={side === 'original'}
          point={pointThere}
          choose={focus}
        />
        <section ref={pane} className="proposed" aria-label={w.proposal}>
          <p className="small muted only-desk">{w.keys}</p>
          <Alike groups={groups} rows={rows} focus={focus} update={editable ? update : undefined} />
          {SECTIONS.map((section) => {
            const own = rows.filter((row) => row.section === section);
            if (section === 'unread' && own.length === 0) return null;
            return (
              <section key={section} aria-labelledby={`section-${section}`} className="card">
                <h2 id={`section-${section}`}>{w.sections[section]}</h2>
                {section === 'head' && (
                  <>
                    <Doubts where="whole" own={proposal.doubts} said={doubts} update={editable ? update : undefined} />
                    <Doubts
                      where="head"
                      own={proposal.head.doubts}
                      said={doubts}
                      update={editable ? update : undefined}
                    />
                  </>
                )}
                {own.length === 0 && <p className="muted pieces-none">{w.nothing}</p>}
                <ul>
                  {own.map((row) => (
                    <PieceRow
                      key={row.id}
                      row={row}
                      proposal={proposal}
                      known={known}
                      doubts={doubts}
                      active={row.id === current}
                      lit={row.id === lit}
                      editing={row.id === editing}
                      tabbable={row.id === current}
                      acts={acts}
                    />
                  ))}
                </ul>
                {editable &&
                  own.length === 0 &&
                  section !== 'head' &&
                  section !== 'foot' &&
                  section !== 'annexes' &&
                  section !== 'unread' && (
                    <Button
                      size="small"
                      kind="quiet"
                      about={w.sections[section]}
                      onPress={() => update((now) => add(now, section))}
                    >
                      {w.addFirst}
                    </Button>
                  )}
              </section>
            );
          })}
        </section>
      </div>
      {version !== undefined && (
        <AcceptDialog
          view={view}
          proposal={proposal}
          version={version}
          doubts={total}
          lead={(piece) => {
            setVersion(undefined);
            focus(piece);
          }}
          onClose={() => setVersion(undefined)}
        />
      )}
    </div>
  );
}

/** The candidates for the proposal's names: the unit's parties and channels, and the source text. */
function useKnown(view: PlanImportView) {
  const assignees = useListing(assigneeList(view.unit.id));
  const channels = useListing(channelList(view.unit.id));
  const source = useQuery(sourceReading(view.id));
  const named = (all: { id: string; name: string }[]) => all.map(({ id, name }) => ({ id, name }));
  return {
    assignees: named(assignees.items),
    channels: named(channels.items),
    source: source.data?.text ?? '',
  };
}
