import './sign-in.css';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { chooseLanguage, type Language, language } from '../i18n/language';
import { TextField } from '../ui/Field';
import { Form, useForm } from '../ui/Form';
import { Mark } from '../ui/Mark';
import { Notice } from '../ui/Notice';
import { meQuery, signIn } from './api';
import { words } from './words';

const route = getRouteApi('/dang-nhap');
const languages: { id: Language; name: string }[] = [
  { id: 'vi', name: 'Tiếng Việt' },
  { id: 'en', name: 'English' },
];

export function SignIn() {
  const { next } = route.useSearch();
  const router = useRouter();
  const queries = useQueryClient();
  const form = useForm({
    initial: { username: '', password: '' },
    check: ({ username, password }) => ({
      ...(username.trim() ? {} : { username: words.usernameMissing }),
      ...(password ? {} : { password: words.passwordMissing }),
    }),
    save: async ({ username, password }) => {
      await signIn(username, password);
      return queries.fetchQuery(meQuery);
    },
    saved: async (me) => {
      await router.navigate({ href: next ?? '/', replace: true });
      chooseLanguage(me.language); // the account's language; reloads only when it differs
    },
  });

  useEffect(() => {
    document.title = `${words.signIn} – Loa`;
  }, []);

  return (
    <main className="sign-in">
      <div className="card sign-in-card">
        <div className="row">
          <Mark size={40} />
          <span className="sign-in-name">Loa</span>
        </div>
        <h1>{words.signIn}</h1>
        <p className="muted">{words.welcome}</p>
        {next && <Notice>{words.nextPage}</Notice>}
        <Form form={form} action={words.signIn}>
          <TextField label={words.username} {...form.field('username')} autoComplete="username" autoFocus />
          <TextField
            label={words.password}
            {...form.field('password')}
            type="password"
            autoComplete="current-password"
          />
        </Form>
        <p className="small muted">{words.forgotten}</p>
      </div>
      <div className="row sign-in-languages">
        {languages.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            lang={id}
            className="link-button"
            aria-pressed={id === language}
            onClick={() => chooseLanguage(id)}
          >
            {name}
          </button>
        ))}
      </div>
    </main>
  );
}
