import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { reading } from '../api/queries';
import type { CompletenessView, ReportDataRow } from '../api/schema';
import { language, useWords } from '../i18n/language';
import { TileMap } from '../rollup/tile-map';
import { words as tileWords } from '../rollup/tile-words';
import { heatLook, shortly, sizeOf, stepsOf, type Tile, told } from '../rollup/tiles';
import { useSession } from '../session/session';
import { Select } from '../ui/choice';
import { Failure } from '../ui/states';
import { LOOK } from './matrix';
import { cellOf, IS, type Period } from './standing';
import { words } from './words';

const STATE = 'state';
type Shape = { rows: CompletenessView[]; period: Period; year: number };

/** The units as tiles, coloured by how their report stands or by a figure of the signed ones. */
export function StateMap({ rows, period, year }: Shape) {
  const w = useWords(tileWords);
  const { unit } = useSession();
  const [by, setBy] = useState(STATE);
  const chosen = by !== STATE;
  const { data: figures } = useQuery(reading('/figures'));
  const asked = { within: unit.unit.id, programme: 'CCHC', period, year, figure: [by] };
  const { data, error, refetch } = useQuery({ ...reading('/report-data', asked), enabled: chosen });
  // volumes are in measures of their own, which no colour compares
  const options = (figures?.items ?? [])
    .filter(({ code }) => !code.startsWith('activity.quantity.'))
    .map(({ code, nameVi, nameEn }) => ({ id: code, name: language() === 'vi' ? nameVi : nameEn }));
  const choice = (
    <Select
      label={w.colour}
      value={by}
      onChange={(code) => setBy(code ?? STATE)}
      options={[{ id: STATE, name: w.byState }, ...options]}
    />
  );
  const states = useStates(rows, period);
  const heat = useHeat(rows, data?.items);
  const failure = error && <Failure error={error} retry={refetch} />;
  const shown = error ? { tiles: [], legend: [] } : chosen ? heat : states;
  return (
    <TileMap
      title={w.title}
      choice={
        <>
          {choice}
          {failure}
        </>
      }
      {...shown}
    />
  );
}

function useStates(rows: CompletenessView[], period: Period) {
  const w = useWords(words);
  const seen = rows.flatMap((row) => {
    const cell = cellOf(row, period);
    if (!cell) return [];
    const { state = 'NONE', late, daysLate } = cell;
    const overdue = late && IS.missing(cell);
    const tile: Tile = {
      ...row.unit,
      look: overdue ? 'late' : LOOK[state].tone,
      short: w.briefly[state],
      mark: late ? `+${daysLate}` : undefined,
      said: [w.states[state], late && w.late(daysLate)].filter(Boolean).join(', '),
    };
    return [{ tile, means: overdue ? `${w.states[state]}, ${w.overdue}` : w.states[state] }];
  });
  const looks = [...new Set(seen.map(({ tile }) => tile.look))];
  const legend = looks.map((look) => {
    const alike = seen.filter(({ tile }) => tile.look === look);
    return { look, said: [...new Set(alike.map(({ means }) => means))].join('; '), count: alike.length };
  });
  return { tiles: seen.map(({ tile }) => tile), legend, note: w.daysNote };
}

function useHeat(rows: CompletenessView[], data?: ReportDataRow[]) {
  const w = useWords(tileWords);
  if (!data) return { legend: [] };
  const of = new Map(data.map((one) => [one.unitId, one]));
  const found = rows.flatMap(({ unit }) => of.get(unit.id) ?? []);
  const most = Math.max(0, ...found.map((one) => sizeOf(one) ?? 0));
  const tiles = rows.map(({ unit }): Tile => {
    const one = of.get(unit.id);
    return { ...unit, look: heatLook(one, most), short: shortly(one), said: one ? told(one) : w.none };
  });
  const legend = stepsOf(
    most,
    found.some((one) => one.denominator !== undefined),
  );
  return { tiles, legend: [...legend, { look: 'none' as const, said: w.none }] };
}
