import { createLink } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, forwardRef } from 'react';
import { Button as AriaButton, type ButtonProps as AriaProps } from 'react-aria-components/Button';

export type Kind = 'primary' | 'secondary' | 'quiet' | 'danger';
interface Look {
  kind?: Kind;
  small?: boolean;
  /** Only an icon inside: give an aria-label. */
  icon?: boolean;
}

const look = ({ kind = 'secondary', small, icon }: Look) =>
  `button ${kind}${small ? ' small-button' : ''}${icon ? ' icon-button' : ''}`;

export type ButtonProps = Omit<AriaProps, 'className' | 'style'> & Look;

export function Button({ kind, small, icon, ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={look({ kind, small, icon })} />;
}

const Anchor = forwardRef<HTMLAnchorElement, AnchorHTMLAttributes<HTMLAnchorElement> & Look>(
  ({ kind, small, icon, ...rest }, ref) => <a ref={ref} {...rest} className={look({ kind, small, icon })} />,
);

/** A link that looks like a button: it goes somewhere, a Button does something. */
export const LinkButton = createLink(Anchor);
