const values: Readonly<Record<string, string>> = { 0: '0', 1: '1', 2: '2', 3: '3', n: 'nvt', w: 'weet-niet' };

const isVisible = (element: HTMLElement) => element.getClientRects().length > 0;

function listVragen(section: HTMLElement): HTMLFieldSetElement[] {
  return [...section.querySelectorAll<HTMLFieldSetElement>('fieldset[data-vraag]')].filter(isVisible);
}

const findRadio = (vraag: HTMLElement, choice: string) =>
  vraag.querySelector<HTMLInputElement>(`input[type="radio"]${choice}`);

function focusVraag(vraag: HTMLElement): void {
  const radio = findRadio(vraag, ':checked') ?? findRadio(vraag, '');
  radio?.focus();
  vraag.scrollIntoView({ block: 'nearest' });
}

/** The vraag that a key is for: the one with the focus, or the first open one when the heading has it. */
function findVraag(section: HTMLElement, target: HTMLElement): HTMLFieldSetElement | undefined {
  const own = target.closest<HTMLFieldSetElement>('fieldset[data-vraag]');
  return own ?? listVragen(section).find((vraag) => findRadio(vraag, ':checked') === null);
}

function choose(vraag: HTMLElement, value: string): void {
  const radio = findRadio(vraag, `[value="${value}"]`);
  if (radio === null || radio.matches(':disabled')) return;
  radio.focus();
  // A click is what a hand would do, so that one path handles both.
  radio.click();
}

/*
 * Answers with the keyboard: 0 to 3, n and w choose, Enter goes on to the next vraag, and after the last to the next
 * stap. Only on radios and on the heading: in text fields, lists and buttons each key keeps its own meaning.
 */
function handleKey(event: KeyboardEvent, goOn: () => void): void {
  const section = event.currentTarget as HTMLElement;
  const target = event.target as HTMLElement;
  const isOurs = target.matches('input[type="radio"], h2');
  if (!isOurs || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
  const vraag = findVraag(section, target);
  const value = values[event.key.toLowerCase()];
  if (value !== undefined && vraag !== undefined) {
    event.preventDefault();
    choose(vraag, value);
  } else if (event.key === 'Enter') {
    event.preventDefault();
    const all = listVragen(section);
    const next = target.matches('h2') ? all[0] : all[all.findIndex((each) => each === vraag) + 1];
    if (next === undefined) goOn();
    else focusVraag(next);
  }
}

/** Gives what makes a part of the page listen to the keys. */
export function answerByKeys(goOn: () => void): (section: HTMLElement) => () => void {
  return (section) => {
    const listen = (event: KeyboardEvent) => handleKey(event, goOn);
    section.addEventListener('keydown', listen);
    return () => section.removeEventListener('keydown', listen);
  };
}
