/** How long a page that is not drawn (in a tab behind another) waits for a picture, in milliseconds. */
const PATIENCE = 100;

/**
 * Waits for the next picture, so that a press shows at once and the work it asks for comes in a task of its own.
 * A frame callback runs just before a picture, a task asked for in it just after (web.dev, “Optimize Interaction to
 * Next Paint”).
 */
export function afterPaint(): Promise<void> {
  return new Promise((done) => {
    const patience = setTimeout(done, PATIENCE);
    requestAnimationFrame(() => {
      clearTimeout(patience);
      setTimeout(done);
    });
  });
}
