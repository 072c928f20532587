import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import { type Look, look } from './link-button';

/** Busy buttons stay in place and keep the focus but do nothing. */
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
