import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

export type Look = { kind?: 'primary' | 'secondary' | 'quiet' | 'danger'; size?: 'small' };
/** The classes of a button. One filled (`primary`) button per decision; the rest are outlined or quiet. */
export const look = ({ kind = 'secondary', size }: Look) => `button ${kind}${size ? ` ${size}` : ''}`;

/** What a repeated button acts on: part of its name, beside the same visible word. */
export const About = ({ thing }: { thing?: string }) => thing && <span className="visually-hidden">: {thing}</span>;

type Shape = Look & { about?: string } & Omit<ComponentProps<'a'>, 'size' | 'about'>;

const Anchor = ({ kind, size, about, children, ...rest }: Shape) => (
  <a {...rest} className={look({ kind, size })}>
    {children}
    <About thing={about} />
  </a>
);

/** A link that looks like a button: it navigates and changes nothing. */
export const LinkButton = createLink(Anchor);
