import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { listing, reading, useListing } from '../api/queries';
import type { CalendarLinkDraft, CalendarLinkView } from '../api/schema';
import { instant } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { Select } from '../ui/choice';
import { copied } from '../ui/copied';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/fields';
import { Dialog } from '../ui/overlays';
import { Failure, Loading } from '../ui/states';
import { say } from '../ui/toast';
import { useAct } from '../ui/use-act';
import { words } from './calendar-words';
import { Qr } from './qr';
import './second-factor.css';
import { useSession } from './session';

const OWN = 'OWN';
const UNIT = 'UNIT';

/** What a calendar shows, in words. */
function useNames() {
  const w = useWords(words);
  return ({ kind, unit, channel }: CalendarLinkView) =>
    kind === 'OWN' ? w.own(unit.name) : kind === 'UNIT' ? w.ofUnit(unit.name) : w.ofChannel(channel?.name ?? '');
}

/** The addresses by which a person's phone or office calendar follows Loa; each is shown once and ends when revoked. */
export function CalendarLinks() {
  const w = useWords(words);
  const { unit } = useSession();
  const nameOf = useNames();
  const { run, busy, error } = useAct();
  const list = useQuery(reading('/me/calendar-links'));
  const channels = useListing(listing('/channels', { unit: unit.unit.id, retired: false, limit: 200, sort: 'name' }));
  const [chosen, choose] = useState<string>(OWN);
  const [made, setMade] = useState<CalendarLinkView>();
  const options = [
    { id: OWN, name: w.own(unit.unit.name) },
    { id: UNIT, name: w.ofUnit(unit.unit.name) },
    ...channels.items.map(({ id, name }) => ({ id, name: w.ofChannel(name) })),
  ];
  const make = async () => {
    const body: CalendarLinkDraft =
      chosen === OWN || chosen === UNIT
        ? { kind: chosen, unit: unit.unit.id }
        : { kind: 'CHANNEL', unit: unit.unit.id, channel: chosen };
    const link = await run(() => api.post('/me/calendar-links', { body }));
    if (link) setMade(link);
  };
  return (
    <section className="stack">
      <h2>{w.title}</h2>
      <p className="muted">{w.lead}</p>
      <ErrorSummary error={error} />
      <div className="card pad stack tight">
        <Select label={w.what} options={options} value={chosen} onChange={(id) => id && choose(id)} />
        <div className="row">
          <Button isPending={busy} onPress={make}>
            {w.make}
          </Button>
        </div>
      </div>
      {list.isPending && <Loading rows={2} />}
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      {list.data && list.data.items.length > 0 && (
        <ul className="rows card">
          {list.data.items.map((link) => (
            <li key={link.id} className="row between">
              <div>
                <strong>{nameOf(link)}</strong>
                <div className="small muted">
                  {w.made(instant(link.madeAt))}. {link.lastUsedAt ? w.used(instant(link.lastUsedAt)) : w.unused}
                </div>
              </div>
              <Button
                size="small"
                about={`${nameOf(link)}, ${instant(link.madeAt)}`}
                isPending={busy}
                onPress={() => run(() => api.delete('/me/calendar-links/{id}', { id: link.id }), w.revoked)}
              >
                {w.revoke}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {made?.path && (
        <Address title={nameOf(made)} address={location.origin + made.path} onClose={() => setMade(undefined)} />
      )}
    </section>
  );
}

/** Shown this once: Loa keeps no copy. */
function Address({ title, address, onClose }: { title: string; address: string; onClose: () => void }) {
  const w = useWords(words);
  const copy = async () => {
    await copied(address);
    say(w.copied);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="stack">
        <p>{w.once}</p>
        <TextField label={w.address} value={address} isReadOnly />
        <Qr text={address} label={w.picture} />
        <p className="small muted">{w.how}</p>
        <div className="actions">
          <Button onPress={onClose}>{w.close}</Button>
          <Button kind="primary" onPress={copy}>
            {w.copy}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
