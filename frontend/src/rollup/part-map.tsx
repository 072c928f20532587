import { useState } from 'react';
import type { ReportPartView, ReportView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Select } from '../ui/choice';
import { addedBy, columnsOf, partId } from './heat';
import { TileMap } from './tile-map';
import { words } from './tile-words';
import { heatLook, shortly, sizeOf, stepsOf, type Tile, told } from './tiles';

/** The units of a consolidated report as tiles, coloured by what each adds to one figure. */
export function PartMap({ report, parts }: { report: ReportView; parts: ReportPartView[] }) {
  const w = useWords(words);
  const figures = columnsOf(report.figures);
  const [code, setCode] = useState(figures[0]?.code);
  const figure = figures.find((one) => one.code === code) ?? figures[0];
  if (!figure) return null;
  const values = parts.map((part) => (part.report ? addedBy(part, figure) : undefined));
  const most = Math.max(0, ...values.map((one) => (one && sizeOf(one)) ?? 0));
  const tiles = parts.map((part, index): Tile => {
    const one = values[index];
    return {
      ...part.unit,
      id: partId(part),
      look: heatLook(one, most),
      short: shortly(one),
      said: one ? told(one) : w.none,
    };
  });
  const legend = stepsOf(most, figure.denominator !== undefined);
  return (
    <TileMap
      title={w.title}
      tiles={tiles}
      legend={[...legend, { look: 'none', said: w.none }]}
      choice={
        <Select
          label={w.colour}
          value={figure.code}
          onChange={setCode}
          options={figures.map(({ code: id, name }) => ({ id, name }))}
        />
      }
    />
  );
}
