import { Plan } from '../plan/plan';
import { Versions } from './versions';

/** A plan with its amendments. */
export const Screen = () => <Plan versions={(plan) => <Versions plan={plan} />} />;
