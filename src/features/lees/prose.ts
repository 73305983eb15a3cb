import Alinea from './Alinea.astro';
import Lijst from './Lijst.astro';
import Punt from './Punt.astro';

/** How the text of an author becomes elements: the closed set, each with its source keys. */
export const prose = { p: Alinea, ul: Lijst, li: Punt };
