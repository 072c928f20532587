import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

interface TabEntry {
  id: string;
  label: string;
  content: ReactNode;
}

interface Props {
  label: string;
  value: string;
  onChange: (id: string) => void;
}

export function Tabs({ label, value, onChange, items }: Props & { items: readonly TabEntry[] }) {
  return (
    <AriaTabs selectedKey={value} onSelectionChange={(key) => onChange(String(key))} className="tabs">
      <TabList aria-label={label} className="tab-list">
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className="tab">
            {item.label}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id}>
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

interface Segment {
  id: string;
  label: string;
  icon?: ReactNode;
}

/** Several views of the same thing; exactly one is on. */
export function SegmentedControl({ label, value, onChange, items }: Props & { items: readonly Segment[] }) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        for (const key of keys) onChange(String(key));
      }}
      className="segments"
    >
      {items.map((item) => (
        <ToggleButton key={item.id} id={item.id} className="segment">
          {item.icon}
          {item.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
