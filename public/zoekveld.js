// Turns the link to the search into a field, and gives it a key: / from anywhere that is no text field.
const link = document.querySelector('[data-zoeklink]');
const form = document.querySelector('[data-zoekveld]');
const field = document.querySelector('#zoekvraag') ?? form?.querySelector('input');
if (link && form) {
  // On the search page itself its own field is the one.
  if (field.form === form) {
    form.hidden = false;
    link.dataset.zoeklink = 'veld';
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.href = `${link.href}#${new URLSearchParams({ q: form.elements.q.value })}`;
  });
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (field.checkVisibility()) field.focus();
    else location.href = link.href;
  });
}
