import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { reading } from '../api/queries';
import type { RecoveryCodesView, SecondFactorSecretView } from '../api/schema';
import * as shapes from '../api/shapes';
import { instant } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { TextField } from '../ui/fields';
import { FormDialog } from '../ui/form/form';
import { useForm } from '../ui/form/use-form';
import { Dialog } from '../ui/overlays';
import { Failure, Loading } from '../ui/states';
import { Qr } from './qr';
import './second-factor.css';
import { words } from './second-factor-words';

/** A code from a phone beside the password: turned on in three steps, turned off with both proofs. */
export function SecondFactor() {
  const w = useWords(words);
  const state = useQuery(reading('/me/second-factor'));
  const [step, setStep] = useState<'password' | 'renew' | 'off'>();
  const [secret, setSecret] = useState<SecondFactorSecretView>();
  const [codes, setCodes] = useState<string[]>();
  const close = () => {
    setStep(undefined);
    setSecret(undefined);
    setCodes(undefined);
  };
  const show = (fresh: RecoveryCodesView) => {
    close();
    setCodes(fresh.codes);
  };
  return (
    <section className="card pad stack">
      <h2>{w.title}</h2>
      {state.isPending && <Loading />}
      {state.error && <Failure error={state.error} retry={state.refetch} />}
      {state.data && !state.data.since && (
        <>
          <p className="muted">{w.lead}</p>
          <div className="actions">
            <Button onPress={() => setStep('password')}>{w.turnOn}</Button>
          </div>
        </>
      )}
      {state.data?.since && (
        <>
          <p>
            <span className="status done">{w.on}</span> {w.since(instant(state.data.since))}
          </p>
          <p className={state.data.recoveryCodesLeft < 3 ? 'notice wait' : 'muted'}>
            {w.codesLeft(state.data.recoveryCodesLeft)}
          </p>
          <div className="actions">
            <Button onPress={() => setStep('renew')}>{w.renew}</Button>
            <Button kind="quiet" onPress={() => setStep('off')}>
              {w.turnOff}
            </Button>
          </div>
        </>
      )}
      {step === 'password' && (
        <Password
          onClose={close}
          onBegun={(begun) => {
            close();
            setSecret(begun);
          }}
        />
      )}
      {secret && <Scan secret={secret} onClose={close} onDone={show} />}
      {step === 'renew' && <Renew onClose={close} onDone={show} />}
      {step === 'off' && <TurnOff onClose={close} />}
      {codes && <Codes codes={codes} onClose={close} />}
    </section>
  );
}

function Password({ onClose, onBegun }: { onClose: () => void; onBegun: (secret: SecondFactorSecretView) => void }) {
  const w = useWords(words);
  const form = useForm({
    shape: shapes.PasswordProofDraft,
    start: { currentPassword: '' },
    save: (body) => api.post('/me/second-factor', { body }),
    onClose,
    onSaved: onBegun,
  });
  return (
    <FormDialog form={form} title={w.turnOn} submit={w.next}>
      <TextField
        {...form.field('/currentPassword', w.password)}
        type="password"
        autoComplete="current-password"
        autoFocus
      />
    </FormDialog>
  );
}

type Proving = { onClose: () => void; onDone: (codes: RecoveryCodesView) => void };

function Scan({ secret, onClose, onDone }: Proving & { secret: SecondFactorSecretView }) {
  const w = useWords(words);
  const form = useForm({
    shape: shapes.CodeProofDraft,
    start: { code: '' },
    save: (body) => api.put('/me/second-factor/confirmation', { body }),
    said: w.turnedOn,
    onClose,
    onSaved: onDone,
  });
  return (
    <FormDialog form={form} title={w.scan} submit={w.confirm}>
      <p>{w.scanLead}</p>
      <Qr text={secret.uri} label={w.picture} />
      <p className="muted">
        {w.byHand} <code className="secret">{secret.secret.replace(/.{4}(?=.)/g, '$& ')}</code>
      </p>
      <TextField
        {...form.field('/code', w.code)}
        inputMode="numeric"
        autoComplete="one-time-code"
        hint={w.codeHint}
        autoFocus
      />
    </FormDialog>
  );
}

function Renew({ onClose, onDone }: Proving) {
  const w = useWords(words);
  const form = useForm({
    shape: shapes.CodeProofDraft,
    start: { code: '' },
    save: (body) => api.put('/me/second-factor/recovery-codes', { body }),
    said: w.renewed,
    onClose,
    onSaved: onDone,
  });
  return (
    <FormDialog form={form} title={w.renew} submit={w.renew}>
      <p>{w.renewLead}</p>
      <TextField {...form.field('/code', w.anyCode)} autoComplete="one-time-code" autoFocus />
    </FormDialog>
  );
}

function TurnOff({ onClose }: { onClose: () => void }) {
  const w = useWords(words);
  const form = useForm({
    shape: shapes.SecondFactorRemovalDraft,
    start: { currentPassword: '', code: '' },
    save: (body) => api.put('/me/second-factor/removal', { body }),
    said: w.turnedOff,
    onClose,
  });
  const { field } = form;
  return (
    <FormDialog form={form} title={w.turnOff} submit={w.turnOff} danger>
      <p>{w.turnOffLead}</p>
      <TextField {...field('/currentPassword', w.password)} type="password" autoComplete="current-password" autoFocus />
      <TextField {...field('/code', w.anyCode)} autoComplete="one-time-code" />
    </FormDialog>
  );
}

/** Shown once: the API keeps only what recognises them. */
function Codes({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  const w = useWords(words);
  return (
    <Dialog title={w.codes} onClose={onClose}>
      <div className="stack">
        <p>{w.codesLead}</p>
        <ol className="recovery-codes">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
        <div className="actions">
          <Button kind="primary" onPress={onClose} autoFocus>
            {w.written}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
