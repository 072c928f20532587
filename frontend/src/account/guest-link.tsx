import { api } from '../api/client';
import type { AssigneeView, GuestLinkDraft, GuestLinkView } from '../api/schema';
import * as shapes from '../api/shapes';
import { date, dayOf, instant, today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Ask } from '../ui/form/ask';
import { FormDrawer } from '../ui/form/form';
import { useForm } from '../ui/form/use-form';
import { useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { words } from './guest-words';

/** Half a year from now: long enough for a plan's season, short enough to be looked at again. */
const inHalfAYear = () => {
  const [year, month] = today().split('-').map(Number);
  const last = new Date(Date.UTC(year!, month! + 6, 0));
  return last.toISOString().slice(0, 10);
};

export const isLive = (link: GuestLinkView | undefined) => !!link && !link.revokedAt && link.expiresOn >= today();

/** How an assignee's link stands, in a few words. */
export function useLinkState() {
  const w = useWords(words);
  return ({ revokedAt, expiresOn }: GuestLinkView) =>
    revokedAt
      ? w.revoked(date(dayOf(new Date(revokedAt))))
      : expiresOn < today()
        ? w.expired(date(expiresOn))
        : w.live(date(expiresOn));
}

type Shape = {
  assignee: AssigneeView;
  link?: GuestLinkView;
  onClose: () => void;
  onMade: (link: GuestLinkView) => void;
};

/** The link of an outside party: how it stands, made, made anew, revoked. */
export function GuestLink({ assignee, link, onClose, onMade }: Shape) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const stateOf = useLinkState();
  const asking = useOpen<'revoke'>(`guest-link.${assignee.id}`);
  const live = isLive(link);
  const form = useForm<GuestLinkDraft>({
    keep: `guest-link/${assignee.id}`,
    shape: shapes.GuestLinkDraft,
    start: { expiresOn: inHalfAYear() },
    version: link?.version,
    save: (body, { version }) => api.put('/guest-links/{id}', { id: assignee.id, version, body }),
    said: w.saved,
    onSaved: (made: GuestLinkView) => {
      onClose();
      onMade(made);
    },
    onClose,
  });
  return (
    <FormDrawer form={form} title={w.title(assignee.name)} submit={live ? w.renew : w.make}>
      <p>{w.lead}</p>
      {link && (
        <dl className="facts">
          <div>
            <dt>{w.state}</dt>
            <dd>{stateOf(link)}</dd>
          </div>
          <div>
            <dt>{w.used}</dt>
            <dd>{link.lastUsedAt ? instant(link.lastUsedAt) : w.never}</dd>
          </div>
          <div>
            <dt>{w.made}</dt>
            <dd>
              {link.madeBy}, {instant(link.madeAt)}
            </dd>
          </div>
        </dl>
      )}
      {link && live && (
        <div className="row">
          <Button kind="danger" onPress={() => asking.open('revoke')}>
            {w.revoke}
          </Button>
        </div>
      )}
      {live && <p className="notice wait">{w.renewLead}</p>}
      <DateField {...form.field('/expiresOn', w.expiresOn)} hint={w.expiresHint} min={today()} />
      {link && asking.act === 'revoke' && (
        <Ask
          title={w.revoke}
          lead={w.revokeLead}
          label={ui.reason}
          required
          danger
          keep={`guest-link-revoke/${link.id}`}
          submit={w.revoke}
          said={w.revokeSaid}
          onClose={asking.close}
          act={(reason) =>
            api.put('/guest-links/{id}/revocation', { id: link.id, version: link.version, body: { reason } })
          }
        />
      )}
    </FormDrawer>
  );
}
