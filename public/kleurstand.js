// Sets the chosen colour scheme before the first paint, so it is a plain script in the head and no module.
(() => {
  const root = document.documentElement;
  const key = 'werkfit-kleurstand';
  const dark = matchMedia('(prefers-color-scheme: dark)');

  const read = () => {
    try {
      const value = localStorage.getItem(key);
      return value === 'licht' || value === 'donker' ? value : null;
    } catch {
      return null; // Storage can be refused; the page then follows the system.
    }
  };

  const isDark = () => (root.dataset.kleurstand ?? (dark.matches ? 'donker' : 'licht')) === 'donker';

  const show = () => {
    document.querySelector('[data-kies-kleurstand]')?.setAttribute('aria-pressed', String(isDark()));
  };

  const choose = () => {
    const value = isDark() ? 'licht' : 'donker';
    root.dataset.kleurstand = value;
    try {
      localStorage.setItem(key, value);
    } catch {
      // Not remembered, but shown.
    }
    show();
  };

  const stored = read();
  if (stored) root.dataset.kleurstand = stored;
  root.dataset.schakelbaar = '';

  dark.addEventListener('change', show);
  document.addEventListener('DOMContentLoaded', () => {
    show();
    document.querySelector('[data-kies-kleurstand]')?.addEventListener('click', choose);
  });
})();
