import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** What this reads of /data/kaart.json. */
type Drawings = Record<string, { breedte: number; hoogte: number; score: Record<string, number | null> }>;

/** The figures of one drawing on one line: its size and every rule that is a figure of one drawing. */
export function formatScore(vorm: string, { breedte, hoogte, score }: Drawings[string]): string {
  const figures = Object.entries(score).filter(([, value]) => typeof value === 'number');
  return `kaart ${vorm} ${breedte} × ${hoogte}: ${figures.map(([rule, value]) => `${rule} ${value ?? ''}`).join(' · ')}`;
}

/** Gives the integration that prints at each build how well the map of the site is drawn. */
export function kaartScore(): AstroIntegration {
  return {
    name: 'kaart-score',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const drawings = JSON.parse(await readFile(new URL('data/kaart.json', dir), 'utf8')) as Drawings;
        for (const [vorm, drawing] of Object.entries(drawings)) logger.info(formatScore(vorm, drawing));
      },
    },
  };
}
