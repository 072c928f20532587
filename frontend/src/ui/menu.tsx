import type { ReactNode } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as Item,
  type MenuItemProps,
  type MenuProps,
  MenuTrigger,
  Popover,
  type PopoverProps,
} from 'react-aria-components';
import './react-aria-words';

type Shape<T extends object> = MenuProps<T> & {
  trigger: ReactNode;
  placement?: PopoverProps['placement'];
};

/** Acts behind one button. */
export function Menu<T extends object>({ trigger, placement, ...rest }: Shape<T>) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover list" placement={placement}>
        <AriaMenu {...rest} />
      </Popover>
    </MenuTrigger>
  );
}

export const MenuItem = (item: MenuItemProps) => <Item {...item} className="option" />;
