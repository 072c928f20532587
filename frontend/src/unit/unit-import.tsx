import { api, hand } from '../api/client';
import type { UnitImportView, UnitRef } from '../api/schema';
import { useWords } from '../i18n/language';
import { SheetImport } from '../ui/sheet-import';
import { words } from './words';

/** The headings the server accepts in any language; the BOM makes Excel use UTF-8. */
const SAMPLE = '\uFEFFMã đơn vị,Tên đơn vị,Mã cấp trên,Mã định danh,Từ ngày\r\n18244,phường Đức Minh,42,,1/7/2027\r\n';

/** Units from a sheet, one a row; entering a sheet again changes nothing. */
export function UnitImport({ here, onClose }: { here: UnitRef; onClose: () => void }) {
  const w = useWords(words);
  return (
    <SheetImport<UnitImportView>
      title={w.importList}
      lead={w.importLead(here.name)}
      hint={w.importHint}
      send={(file, dryRun) => api.post('/unit-imports', { unit: here.id, dryRun, body: { file } })}
      sample={async () => hand(new Blob([SAMPLE], { type: 'text/csv' }), 'danh-sach-don-vi-mau.csv')}
      errorsOf={({ problems }) => problems}
      errorsLead={w.errorsLead}
      found={(name, { created, renamed, coded, unchanged }) => w.sheetFound(name, created, renamed, coded, unchanged)}
      confirm={({ created, renamed, coded }) => (created + renamed + coded > 0 ? w.confirm : undefined)}
      done={({ created, renamed, coded }) => w.imported(created, renamed, coded)}
      preview={() => null}
      onClose={onClose}
    />
  );
}
