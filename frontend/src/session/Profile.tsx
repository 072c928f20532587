import { useSuspenseQuery } from '@tanstack/react-query';
import type { DeviceSessionView } from '../api/types';
import { dateTime } from '../i18n/format';
import { language } from '../i18n/language';
import { Button } from '../ui/Button';
import { type Column, DataTable } from '../ui/DataTable';
import { Screen } from '../ui/Screen';
import { SegmentedControl } from '../ui/Tabs';
import { useAct } from '../ui/useAct';
import { devicesQuery, revokeDevice } from './api';
import { useMe } from './me';
import { PasswordForm } from './PasswordForm';
import { switchLanguage } from './switchLanguage';
import { words } from './words';

export function Page() {
  const me = useMe();
  const { data: devices } = useSuspenseQuery(devicesQuery);
  const change = useAct((id: string) => switchLanguage(id === 'en' ? 'en' : 'vi'));
  return (
    <Screen
      name={words.profile}
      title={words.devicesCount(devices.items.length)}
      over={me.title ? `${me.fullName}, ${me.title}` : me.fullName}
    >
      <div className="grid-side">
        <section className="stack">
          <h2>{words.devices}</h2>
          <Devices devices={devices.items} />
        </section>
        <div className="stack">
          <section className="card pad stack">
            <h2>{words.roles}</h2>
            <dl className="facts">
              {me.units.map(({ unit, roles }) => (
                <div key={unit.id}>
                  <dt>{unit.name}</dt>
                  <dd>{roles.map((role) => words.role[role]).join(', ')}</dd>
                </div>
              ))}
              <div>
                <dt>{words.assignees}</dt>
                <dd>{me.assignees.map((assignee) => assignee.name).join(', ') || words.noAssignees}</dd>
              </div>
            </dl>
          </section>
          <section className="card pad stack">
            <h2>{words.language}</h2>
            <SegmentedControl
              label={words.language}
              value={language}
              onChange={change.run}
              items={[
                { id: 'vi', label: 'Tiếng Việt' },
                { id: 'en', label: 'English' },
              ]}
            />
          </section>
          <section className="card pad stack">
            <h2>{words.changePassword}</h2>
            <PasswordForm username={me.username} />
          </section>
        </div>
      </div>
    </Screen>
  );
}

const columns: readonly Column<DeviceSessionView>[] = [
  { key: 'device', head: words.device, cell: (device) => device.deviceName, phone: 'title' },
  { key: 'since', head: words.since, cell: (device) => dateTime(device.createdAt) },
  { key: 'used', head: words.lastUsed, cell: (device) => dateTime(device.lastUsedAt) },
  { key: 'act', head: '', cell: (device) => <Revoke device={device} />, phone: 'plain', num: true },
];

function Devices({ devices }: { devices: DeviceSessionView[] }) {
  return <DataTable label={words.devices} columns={columns} rows={devices} rowKey={(device) => device.id} />;
}

function Revoke({ device }: { device: DeviceSessionView }) {
  const act = useAct(() => revokeDevice(device.id), words.revoked(device.deviceName));
  if (device.current) return <span className="muted">{words.thisDevice}</span>;
  return (
    <Button small onPress={act.run} isPending={act.busy} aria-label={`${words.revoke}: ${device.deviceName}`}>
      {words.signOut}
    </Button>
  );
}
