import { useState } from 'react';
import { useWords } from '../i18n/language';
import { Checkbox } from '../ui/checkbox';
import './search.css';
import { mac, setSingleKeys, singleKeys } from './shortcuts';
import { words } from './words';

/** What the keyboard does, on every screen. */
export function KeyMap() {
  const w = useWords(words);
  const [single, setSingle] = useState(singleKeys);
  const control = mac ? '⌘' : 'Ctrl';
  const groups: [string, [string[], string][]][] = [
    [
      w.anywhere,
      [
        [single ? [`${control} K`, '/'] : [`${control} K`], w.openSearch],
        ...(single ? ([[['?'], w.openKeys]] as [string[], string][]) : []),
        [['Tab'], w.nextField],
        [['Tab', 'Enter'], w.skipMenu],
      ],
    ],
    [
      w.inLists,
      [
        [['↑', '↓'], w.choose],
        [['Home', 'End'], w.firstLast],
        [['Enter'], w.openOne],
        [['Esc'], w.closeIt],
      ],
    ],
    [
      w.inReview,
      [
        [[`Ctrl Enter`, 'Esc'], w.doneEditing],
        [['Alt Enter'], w.splitRow],
      ],
    ],
  ];
  return (
    <div className="stack">
      <p className="muted">{w.keysLead}</p>
      {groups.map(([title, rows]) => (
        <section key={title} className="stack tight">
          <h4 className="keys-title">{title}</h4>
          <dl className="keys">
            {rows.map(([keys, what]) => (
              <div key={what}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <div>
        <Checkbox
          isSelected={single}
          onChange={(on) => {
            setSingleKeys(on);
            setSingle(on);
          }}
        >
          {w.single}
        </Checkbox>
        <p className="hint">{w.singleHint}</p>
      </div>
    </div>
  );
}
