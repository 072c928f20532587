import { TextField } from '../ui/Field';
import { Form, useForm } from '../ui/Form';
import { toast } from '../ui/toast';
import { changePassword } from './api';
import { words } from './words';

const empty = { currentPassword: '', newPassword: '' };

export function PasswordForm({ username }: { username: string }) {
  const form = useForm({
    initial: empty,
    check: ({ currentPassword, newPassword }) => ({
      ...(currentPassword ? {} : { currentPassword: words.currentPasswordMissing }),
      ...(newPassword.length >= 10 ? {} : { newPassword: words.newPasswordShort }),
    }),
    save: ({ currentPassword, newPassword }) => changePassword(currentPassword, newPassword),
    saved: () => {
      form.set(empty);
      toast(words.passwordChanged);
    },
  });
  return (
    <Form form={form} action={words.changePassword}>
      {/* lets the browser's password store know whose password changes */}
      <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
      <TextField
        label={words.currentPassword}
        {...form.field('currentPassword')}
        type="password"
        autoComplete="current-password"
      />
      <TextField
        label={words.newPassword}
        hint={words.newPasswordHint}
        {...form.field('newPassword')}
        type="password"
        autoComplete="new-password"
      />
    </Form>
  );
}
