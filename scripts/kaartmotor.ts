import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { fontDataUri } from '../src/data/font-subset.ts';
import { getKaartTools } from '../src/data/kaart-tools.ts';
import { checkNet } from '../src/domain/kaart/check/check-net.ts';
import { drawNet } from '../src/domain/kaart/draw-net.ts';
import { planNet } from '../src/domain/kaart/rows/plan.ts';
import { drawLayers, drawPlaces, drawRows, drawTraces } from './kaartmotor-phases.ts';
import { kaartStyle } from './kaart-style.ts';

const folder = 'docs/kaartmotor';

/** Gives a drawing of each phase of the engine on its example net, by file name. */
export async function drawPhases(): Promise<Record<string, string>> {
  const { net, fouten } = checkNet(JSON.parse(readFileSync(`${folder}/net.json`, 'utf8')));
  if (!net) throw new Error(fouten.join('\n'));
  const [plan, tools] = [planNet(net), await getKaartTools()];
  const head = `<style>@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:200 800;src:url(${await fontDataUri(net)})}\n${kaartStyle()}</style>`;
  const options = { href: (id: string) => `#${id}`, title: 'Voorbeeldkaart', head };
  const [breed, smal] = [drawNet(net, 'breed', tools, options), drawNet(net, 'smal', tools, options)];
  return {
    '1-lagen.svg': drawLayers(net, plan),
    '2-rijen.svg': drawRows(net, plan, false),
    '3-sporen.svg': drawRows(net, plan, true),
    '4-plaatsen.svg': drawPlaces(breed.drawing),
    '5-banen.svg': drawTraces(breed.drawing),
    '6-tekening.svg': `${breed.svg}\n`,
    '7-smal.svg': `${smal.svg}\n`,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [name, svg] of Object.entries(await drawPhases())) writeFileSync(`${folder}/${name}`, svg);
