/** The time of now, as a scan file writes it. */
export const readClock = (): string => new Date().toISOString();
