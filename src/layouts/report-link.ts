/** What a reader's mail about a mistake must tell, so that whoever opens it finds the page. */
export interface Report {
  contact: string;
  naam: string;
  path: string;
  version: string;
}

/** The address that opens a mail about a mistake, with the page and the version in its subject and text. */
export function mailReport({ contact, naam, path, version }: Report): string {
  const subject = encodeURIComponent(`Fout op ${path} (${naam} ${version})`);
  const body = encodeURIComponent(
    `Pagina: ${path}\nVersie: ${version}\n\nWat klopt er niet?\n\n(Schrijf geen gegevens van een kandidaat op.)`,
  );
  return `mailto:${contact}?subject=${subject}&body=${body}`;
}
