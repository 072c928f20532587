import { Download } from 'lucide-react';
import { download } from '../api/client';
import type { Ask, Media, Path } from '../api/contract';
import { useWords } from '../i18n/language';
import { Button } from './button';
import { ErrorSummary } from './error-summary';
import { words } from './file-words';
import { Menu, MenuItem } from './menu';
import { useAct } from './use-act';

type SheetPath = Extract<Path<'get'>, `${string}/sheet`>;

const TYPES = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv' } as const;

/** Saves the whole list, with the filters in force, as a sheet. */
export function SheetButton<P extends SheetPath>({ list, ask }: { list: P; ask: Ask<'get', P> }) {
  const w = useWords(words);
  const { run, busy, error } = useAct();
  // Excel takes a CSV for UTF-8 only by its first bytes.
  const save = (as: keyof typeof TYPES) =>
    run(() =>
      download(list, { ...(ask as object), bom: true } as typeof ask, `danh-sach.${as}`, TYPES[as] as Media<P>),
    );
  return (
    <>
      <ErrorSummary error={error} />
      <Menu
        placement="bottom end"
        onAction={(as) => save(as as keyof typeof TYPES)}
        trigger={
          <Button isPending={busy}>
            <Download size={17} aria-hidden="true" />
            {w.downloadSheet}
          </Button>
        }
      >
        <MenuItem id="xlsx">{w.sheets.xlsx}</MenuItem>
        <MenuItem id="csv">{w.sheets.csv}</MenuItem>
      </Menu>
    </>
  );
}
