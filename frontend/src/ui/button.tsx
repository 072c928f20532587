import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import { About, type Look, look } from './link-button';

type Shape = Omit<ButtonProps, 'children'> & Look & { about?: string; children?: ReactNode };

/** Busy buttons stay in place and keep the focus but do nothing; one that repeats says what it is `about`. */
export function Button({ kind, size, about, isPending, onPress, children, ...rest }: Shape) {
  return (
    <AriaButton
      {...rest}
      aria-disabled={isPending}
      type={isPending ? 'button' : rest.type}
      onPress={isPending ? undefined : onPress}
      className={`${look({ kind, size })}${isPending ? ' pending' : ''}`}
    >
      {children}
      <About thing={about} />
    </AriaButton>
  );
}
