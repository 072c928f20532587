import { useNavigate, useSearch } from '@tanstack/react-router';
import { FileSpreadsheet, Plus } from 'lucide-react';
import { api } from '../api/client';
import { useListing } from '../api/queries';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { Segments } from '../ui/choice';
import { Filters, SearchField } from '../ui/filters';
import { Ask } from '../ui/form/ask';
import { Page } from '../ui/page';
import { SheetButton } from '../ui/sheet-button';
import { EmptyState, Failure, Loading } from '../ui/states';
import { useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { DocumentForm } from './document-form';
import { DocumentTable } from './document-table';
import { documentList } from './reads';
import { RegisterImport } from './register-import';
import './register.css';
import { words } from './words';

/** The documents that citations are checked against: the catalogue for all, and the unit's own entries. */
export function Screen() {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { unit, may } = useSession();
  const filters = useSearch({ from: '/register' });
  const navigate = useNavigate();
  const { act, id, open, close } = useOpen<'add' | 'import' | 'edit' | 'remove'>('register');
  const set = (change: typeof filters, replace = false) =>
    navigate({ to: '/register', search: { ...filters, ...change }, replace });
  const own = !!filters.own;
  const list = useListing(documentList(unit.unit.id, filters));
  const chosen = list.items.find((one) => one.id === id);
  const create = may('KNOWN_DOCUMENT_EDIT') && (
    <>
      <Button onPress={() => open('import')}>
        <FileSpreadsheet size={17} aria-hidden="true" />
        {w.import}
      </Button>
      <Button kind="primary" onPress={() => open('add')}>
        <Plus size={17} aria-hidden="true" />
        {w.add}
      </Button>
    </>
  );
  const title = filters.q && list.total !== undefined ? w.found(list.total) : w.heading(list.total, own);
  return (
    <Page
      wide
      title={title}
      lead={w.lead}
      actions={
        <>
          <SheetButton list="/known-documents/sheet" ask={{ q: filters.q, unit: own ? unit.unit.id : undefined }} />
          {create}
        </>
      }
    >
      <Filters active={Number(own) + Number(!!filters.q)}>
        <SearchField
          label={w.search}
          hint={w.searchHint}
          value={filters.q}
          onChange={(q, first) => set({ q }, !first)}
        />
        <div className="register-whose">
          <Segments
            label={w.whose}
            options={[
              { id: 'every', name: w.every },
              { id: 'own', name: w.own },
            ]}
            value={own ? 'own' : 'every'}
            onChange={(whose) => set({ own: whose === 'own' || undefined })}
          />
        </div>
      </Filters>
      {list.isPending && <Loading rows={8} />}
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      {list.isSuccess && list.items.length === 0 && (
        <EmptyState title={filters.q ? w.noMatch : w.empty}>{filters.q ? w.noMatchLead : w.emptyLead}</EmptyState>
      )}
      {list.items.length > 0 && (
        <DocumentTable
          documents={list.items}
          onLookUp={(q) => set({ q, own: undefined })}
          onEdit={(document) => open('edit', document.id)}
          onRemove={(document) => open('remove', document.id)}
        />
      )}
      {list.hasNextPage && <Button onPress={() => list.fetchNextPage()}>{ui.more}</Button>}
      {act === 'add' && <DocumentForm unit={unit.unit.id} onClose={close} />}
      {act === 'import' && <RegisterImport unit={unit.unit} onClose={close} />}
      {act === 'edit' && chosen && <DocumentForm unit={unit.unit.id} document={chosen} onClose={close} />}
      {act === 'remove' && chosen && (
        <Ask
          title={w.removeTitle(chosen.number)}
          lead={w.removeLead}
          submit={w.remove}
          danger
          said={w.removed}
          onClose={close}
          act={() => api.delete('/known-documents/{id}', { id: chosen.id, version: chosen.version })}
        />
      )}
    </Page>
  );
}
