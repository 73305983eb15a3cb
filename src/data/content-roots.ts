/**
 * The folders that hold content, later ones over earlier ones.
 * The core is content/; CONTENT_ROOTS names further folders (a local layer), parted by colons.
 */
export function contentRoots(extra = process.env.CONTENT_ROOTS ?? ''): string[] {
  return ['content', ...extra.split(':').filter((root) => root !== '')];
}
