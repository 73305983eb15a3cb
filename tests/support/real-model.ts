import { getModel } from '../../src/data/net.ts';

/** The model as it is published. */
export const realModel = getModel();

/** The codes of all its vragen, in order. */
export const codes = realModel.themas.flatMap(({ vragen }) => vragen.map(({ code }) => code));
