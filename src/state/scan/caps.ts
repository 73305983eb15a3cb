/** Most characters of a name, a role and a step, and most entries of a list: far beyond what a person writes. */
export const caps = { naam: 200, rol: 200, stap: 2000, acties: 200, momenten: 200 } as const;
