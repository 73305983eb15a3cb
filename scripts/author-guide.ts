// Writes content/README.md, the guide for authors, from the schemas.
import { writeFileSync } from 'node:fs';
import { renderAuthorGuide } from '../src/data/author-guide.ts';

writeFileSync(new URL('../content/README.md', import.meta.url), renderAuthorGuide());
