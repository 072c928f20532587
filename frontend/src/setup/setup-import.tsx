import { api, hand } from '../api/client';
import type { UnitSetupImportView, UnitSetupView } from '../api/schema';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { scrollingTable } from '../ui/scrolling';
import { SheetImport } from '../ui/sheet-import';
import { words } from './words';

/** The headings the server accepts in any language; the BOM makes Excel use UTF-8. */
const SAMPLE =
  '\uFEFFMã đơn vị,Đơn vị,Họ và tên,Chức vụ,Vai trò,Đầu mối,Số thôn\r\n' +
  '18244,xã Đức Minh,Trần Thị Ngọc Hà,Trưởng phòng Văn hóa – Xã hội,Công chức phụ trách,Phòng Văn hóa – Xã hội,8\r\n' +
  '18244,xã Đức Minh,Nguyễn Văn Minh,Chủ tịch UBND xã,Lãnh đạo,,\r\n';

/** Many units from one sheet of their people; the slips follow. */
export function SetupImport({ onClose, onDone }: { onClose: () => void; onDone: (units: UnitSetupView[]) => void }) {
  const w = useWords(words);
  const { unit } = useSession();
  const here = unit.unit;
  const people = ({ units }: UnitSetupImportView) => units.reduce((all, one) => all + one.people, 0);
  return (
    <SheetImport<UnitSetupImportView>
      title={w.fromSheet}
      lead={w.importLead(here.name)}
      hint={w.importHint}
      send={(file, dryRun) => api.post('/unit-setups/imports', { unit: here.id, dryRun, body: { file } })}
      sample={async () => hand(new Blob([SAMPLE], { type: 'text/csv' }), 'don-vi-mau.csv')}
      errorsOf={({ problems }) => problems}
      errorsLead={w.errorsLead}
      found={(name, view) => w.sheetFound(name, view.units.length, people(view))}
      confirm={({ units }) => (units.length > 0 ? w.confirm(units.length) : undefined)}
      done={({ units }) => {
        onDone(units);
        return w.done(units.length);
      }}
      preview={(view) => <Preview view={view} />}
      onClose={onClose}
    />
  );
}

function Preview({ view }: { view: UnitSetupImportView }) {
  const w = useWords(words);
  return (
    <div {...scrollingTable}>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.unit}</th>
            <th scope="col">{w.counts}</th>
          </tr>
        </thead>
        <tbody>
          {view.units.map(({ unit, people, assignees, channels }) => (
            <tr key={unit.id}>
              <th scope="row">
                {unit.name}, {unit.code}
              </th>
              <td>{w.countsOf(people, assignees, channels)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
