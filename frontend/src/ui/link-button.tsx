import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

export type Look = { kind?: 'primary' | 'secondary' | 'quiet' | 'danger'; size?: 'small' };
/** The classes of a button. One filled (`primary`) button per decision; the rest are outlined or quiet. */
export const look = ({ kind = 'secondary', size }: Look) => `button ${kind}${size ? ` ${size}` : ''}`;

const Anchor = ({ kind, size, ...rest }: Look & Omit<ComponentProps<'a'>, 'size'>) => (
  <a {...rest} className={look({ kind, size })} />
);

/** A link that looks like a button: it navigates and changes nothing. */
export const LinkButton = createLink(Anchor);
