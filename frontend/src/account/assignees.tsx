import { Plus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api/client';
import { useList, useListing } from '../api/queries';
import type { AssigneeDraft, AssigneeView, GuestLinkView } from '../api/schema';
import * as shapes from '../api/shapes';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { Select } from '../ui/choice';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/fields';
import { FormDrawer } from '../ui/form/form';
import { rereading } from '../ui/form/options';
import { useForm } from '../ui/form/use-form';
import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';
import { EmptyState, Failure, Loading } from '../ui/states';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { GuestLink, useLinkState } from './guest-link';
import { GuestSlip } from './guest-slip';
import { words as guestWords } from './guest-words';
import { assigneeList } from './reads';
import { words } from './words';

export function Screen() {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { unit, may } = useSession();
  const { run, error } = useAct();
  const guest = useWords(guestWords);
  const linkState = useLinkState();
  const form = useOpen<'add' | 'edit' | 'link'>('assignee');
  const [made, setMade] = useState<GuestLinkView>();
  const list = useListing(assigneeList(unit.unit.id));
  const links = useList('/guest-links', { unit: unit.unit.id, limit: 200 }, may('ASSIGNEE_EDIT'));
  const linkOf = (id: string) => links.items.find((link) => link.id === id);
  const acted = list.items.find((one) => one.id === form.id);
  const create = may('ASSIGNEE_EDIT') && (
    <Button kind="primary" onPress={() => form.open('add')}>
      <Plus size={17} aria-hidden="true" />
      {w.createAssignee}
    </Button>
  );
  const path = '/assignees/{id}/retirement';
  if (made) return <GuestSlip link={made} onDone={() => setMade(undefined)} />;
  return (
    <Page
      title={w.assignees(list.items.filter((one) => !one.retiredAt).length)}
      lead={w.assigneesLead}
      actions={list.items.length > 0 && create}
    >
      <ErrorSummary error={error} />
      {list.isPending && <Loading rows={6} />}
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      {list.isSuccess && list.items.length === 0 && (
        <EmptyState title={w.empty} action={create}>
          {w.emptyLead}
        </EmptyState>
      )}
      <ul className="card rows">
        {list.items.map((assignee) => (
          <li key={assignee.id} data-thing={assignee.id} className="row between">
            <div>
              <strong>{assignee.name}</strong> {assignee.retiredAt && <span className="status todo">{w.retired}</span>}
              <div className="fact-line">
                <span>{w.kinds[assignee.kind]}</span>
                {assignee.contact && <span>{assignee.contact}</span>}
                {assignee.members.length > 0 && <span>{assignee.members.map((member) => member.name).join(', ')}</span>}
                {links.items
                  .filter(({ id }) => id === assignee.id)
                  .map((link) => (
                    <span key={link.id}>
                      {guest.link}: {linkState(link)}
                    </span>
                  ))}
              </div>
            </div>
            <div className="row">
              <LinkButton
                to="/tasks"
                search={{ assignee: assignee.id }}
                kind="quiet"
                size="small"
                about={assignee.name}
              >
                {w.tasks}
              </LinkButton>
              {assignee.can.includes('ASSIGNEE_EDIT') && (
                <>
                  {!assignee.retiredAt && (
                    <>
                      <Button size="small" about={assignee.name} onPress={() => form.open('link', assignee.id)}>
                        {guest.link}
                      </Button>
                      <Button size="small" about={assignee.name} onPress={() => form.open('edit', assignee.id)}>
                        {ui.edit}
                      </Button>
                    </>
                  )}
                  <Button
                    size="small"
                    kind="quiet"
                    about={assignee.name}
                    onPress={() =>
                      run(
                        () =>
                          assignee.retiredAt
                            ? api.delete(path, { id: assignee.id, version: assignee.version })
                            : api.put(path, { id: assignee.id, version: assignee.version }),
                        w.assigneeDone,
                      )
                    }
                  >
                    {assignee.retiredAt ? w.reinstate : w.retire}
                  </Button>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
      {form.act === 'add' && <Form unit={unit.unit.id} onClose={form.close} />}
      {acted && form.act === 'edit' && <Form unit={unit.unit.id} assignee={acted} onClose={form.close} />}
      {acted && form.act === 'link' && links.isSuccess && (
        <GuestLink assignee={acted} link={linkOf(acted.id)} onClose={form.close} onMade={setMade} />
      )}
    </Page>
  );
}

const draftOf = ({ unit, name, kind, contact }: AssigneeView): AssigneeDraft => ({
  unit: unit.id,
  name,
  kind,
  contact,
});

function Form({ unit, assignee, onClose }: { unit: string; assignee?: AssigneeView; onClose: () => void }) {
  const w = useWords(words);
  const form = useForm<AssigneeDraft>({
    keep: `assignee/${assignee?.id ?? 'new'}`,
    shape: shapes.AssigneeDraft,
    start: assignee ? draftOf(assignee) : { unit, name: '', kind: 'POST' },
    version: assignee?.version,
    save: (body, { version, act }) =>
      assignee ? api.put('/assignees/{id}', { id: assignee.id, version, body }) : api.post('/assignees', { body, act }),
    reread: assignee && rereading(() => api.get('/assignees/{id}', { id: assignee.id }), draftOf),
    said: w.assigneeSaved,
    onClose,
  });
  const { field } = form;
  return (
    <FormDrawer form={form} title={assignee ? w.editAssignee : w.createAssignee}>
      <TextField {...field('/name', w.name)} />
      <Select {...field('/kind', w.kind)} options={Object.entries(w.kinds).map(([id, name]) => ({ id, name }))} />
      <TextField {...field('/contact', w.contact)} />
    </FormDrawer>
  );
}
