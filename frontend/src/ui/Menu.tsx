import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Button, type ButtonProps } from './Button';

export interface MenuEntry {
  id: string;
  label: string;
  icon?: ReactNode;
  danger?: boolean;
  act: () => void;
}

/** Acts that are not the screen's one decision. */
export function Menu({ label, items, ...button }: ButtonProps & { label: string; items: readonly MenuEntry[] }) {
  return (
    <MenuTrigger>
      <Button aria-label={label} {...button} />
      <Popover className="popover" placement="bottom end">
        <AriaMenu aria-label={label} className="options">
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              onAction={item.act}
              className={`option row${item.danger ? ' danger-text' : ''}`}
            >
              {item.icon}
              {item.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
