import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';

type Kind = 'primary' | 'secondary' | 'quiet' | 'danger';
type Look = { kind?: Kind; size?: 'small' };
const look = ({ kind = 'secondary', size }: Look) => `button ${kind}${size ? ` ${size}` : ''}`;

/** Busy buttons stay in place and keep the focus but do nothing.
 * One filled (`primary`) button per decision; the rest are outlined or quiet. */
export function Button({ kind, size, isPending, onPress, ...rest }: ButtonProps & Look) {
  return (
    <AriaButton
      {...rest}
      aria-disabled={isPending}
      type={isPending ? 'button' : rest.type}
      onPress={isPending ? undefined : onPress}
      className={`${look({ kind, size })}${isPending ? ' pending' : ''}`}
    />
  );
}

const Anchor = ({ kind, size, ...rest }: Look & Omit<ComponentProps<'a'>, 'size'>) => (
  <a {...rest} className={look({ kind, size })} />
);

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export const LinkButton = createLink(Anchor);
