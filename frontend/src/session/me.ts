import { useSuspenseQuery } from '@tanstack/react-query';
import type { Action, MyUnit } from '../api/types';
import { stored } from '../ui/stored';
import { meQuery } from './api';

export function useMe() {
  return useSuspenseQuery(meQuery).data;
}

const chosenUnit = stored('loa.unit');
export const chooseUnit = chosenUnit.set;

/** The unit one works in now. Screens are shown only to an account that holds a role somewhere, so there always is one. */
export function useUnit(): MyUnit {
  const { units } = useMe();
  const chosen = chosenUnit.use();
  const unit = units.find((mine) => mine.unit.id === chosen) ?? units[0];
  if (!unit) throw new Error('No unit: the shell shows its own page to an account without a role');
  return unit;
}

/** What the caller may do at the unit as such (create a plan, edit channels). For one thing ask its own `can`. */
export function useMay(action: Action) {
  return useUnit().can.includes(action);
}
