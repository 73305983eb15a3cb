import type { Halte } from '../net.ts';

/** Whether a choice falls at this halte. */
export const isKnooppunt = ({ soort }: Pick<Halte, 'soort'>): boolean => soort === 'knooppunt';
