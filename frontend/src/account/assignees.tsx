import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { api } from '../api/client';
import { Problem } from '../api/problem';
import { useListing } from '../api/queries';
import type { AssigneeDraft, AssigneeKind, AssigneeView } from '../api/schema';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { Select } from '../ui/choice';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/fields';
import { LinkButton } from '../ui/link-button';
import { Drawer } from '../ui/overlays';
import { Page } from '../ui/page';
import { EmptyState, Failure, Loading } from '../ui/states';
import { useAct } from '../ui/use-act';
import { words as uiWords } from '../ui/words';
import { assigneeList } from './reads';
import { words } from './words';

export function Screen() {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { unit, may } = useSession();
  const { run, error } = useAct();
  const [editing, setEditing] = useState<AssigneeView | 'new'>();
  const list = useListing(assigneeList(unit.unit.id));
  const create = may('ASSIGNEE_EDIT') && (
    <Button kind="primary" onPress={() => setEditing('new')}>
      <Plus size={17} aria-hidden="true" />
      {w.createAssignee}
    </Button>
  );
  const path = '/assignees/{id}/retirement';
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
          <li key={assignee.id} className="row between">
            <div>
              <strong>{assignee.name}</strong> {assignee.retiredAt && <span className="status todo">{w.retired}</span>}
              <div className="inbox-facts">
                <span>{w.kinds[assignee.kind]}</span>
                {assignee.contact && <span>{assignee.contact}</span>}
                {assignee.members.length > 0 && <span>{assignee.members.map((member) => member.name).join(', ')}</span>}
              </div>
            </div>
            <div className="row">
              <LinkButton to="/tasks" search={{ assignee: assignee.id }} kind="quiet" size="small">
                {w.tasks}
              </LinkButton>
              {assignee.can.includes('ASSIGNEE_EDIT') && (
                <>
                  {!assignee.retiredAt && (
                    <Button size="small" onPress={() => setEditing(assignee)}>
                      {ui.edit}
                    </Button>
                  )}
                  <Button
                    size="small"
                    kind="quiet"
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
      {editing && (
        <Form
          unit={unit.unit.id}
          assignee={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Page>
  );
}

function Form({ unit, assignee, onClose }: { unit: string; assignee?: AssigneeView; onClose: () => void }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { run, busy, error } = useAct();
  const [draft, setDraft] = useState<AssigneeDraft>(() => ({
    unit,
    name: assignee?.name ?? '',
    kind: assignee?.kind ?? 'POST',
    contact: assignee?.contact,
  }));
  const at = (pointer: string) => (error instanceof Problem ? error.at(pointer) : undefined);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await run(
      (act) =>
        assignee
          ? api.put('/assignees/{id}', { id: assignee.id, version: assignee.version, body: draft })
          : api.post('/assignees', { body: draft, act }),
      w.assigneeSaved,
    );
    if (saved) onClose();
  };
  return (
    <Drawer title={assignee ? w.editAssignee : w.createAssignee} onClose={onClose}>
      <form onSubmit={submit} noValidate className="stack">
        <ErrorSummary error={error} />
        <TextField
          label={w.name}
          value={draft.name}
          onChange={(name) => setDraft({ ...draft, name })}
          pointer="/name"
          error={at('/name')}
          isRequired
        />
        <Select
          label={w.kind}
          options={Object.entries(w.kinds).map(([id, name]) => ({ id, name }))}
          value={draft.kind}
          onChange={(kind) => setDraft({ ...draft, kind: kind as AssigneeKind })}
          pointer="/kind"
          error={at('/kind')}
        />
        <TextField
          label={w.contact}
          optional
          value={draft.contact ?? ''}
          onChange={(contact) => setDraft({ ...draft, contact: contact || undefined })}
          pointer="/contact"
          error={at('/contact')}
        />
        <div className="actions">
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" kind="primary" isPending={busy}>
            {ui.save}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
