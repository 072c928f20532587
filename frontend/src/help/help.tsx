import { useRouterState } from '@tanstack/react-router';
import { useWords } from '../i18n/language';
import { KeyMap } from '../search/keys';
import { Drawer } from '../ui/overlays';
import './help.css';
import { screenOf } from './screens';
import { words } from './words';

/** What the screen in view is for and how its work is done, then what the keyboard does on every screen. */
export function Help({ onClose }: { onClose: () => void }) {
  const w = useWords(words);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const screen = screenOf(path);
  return (
    <Drawer title={w.title} onClose={onClose}>
      <div className="stack">
        {screen && (
          <section className="stack tight">
            <h3>{w.of(w.screens[screen].name)}</h3>
            <ul className="help">
              {w.screens[screen].says.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
        )}
        <section className="stack">
          <h3>{w.keys}</h3>
          <KeyMap />
        </section>
      </div>
    </Drawer>
  );
}
