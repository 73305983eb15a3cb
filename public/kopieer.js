// Shows the buttons that copy a list as plain text; without a clipboard they stay away.
if (navigator.clipboard) {
  for (const button of document.querySelectorAll('[data-kopieer]')) {
    const status = button.parentElement.querySelector('[data-kopieer-gelukt]');
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(button.dataset.kopieer);
        status.textContent = 'Gekopieerd.';
      } catch {
        status.textContent = 'Kopiëren lukt niet. Selecteer de tekst zelf.';
      }
    });
  }
}
