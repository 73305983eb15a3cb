import type { APIRoute, GetStaticPaths } from 'astro';
import { getNaslag, getNet } from '../../data/net.ts';
import { listPanels } from '../../domain/net/queries/plaats-panel.ts';

/** One small file a plaats, fetched when someone chooses it on the map. */
export const getStaticPaths = (() =>
  [...listPanels(getNet(), getNaslag())].map(([plaats, panel]) => ({
    params: { plaats },
    props: { panel },
  }))) satisfies GetStaticPaths;

/** What the map shows of one plaats. */
export const GET: APIRoute = ({ props }) => Response.json(props.panel);
