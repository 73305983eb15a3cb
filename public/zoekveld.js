// Turns the link to the search into a field, and gives it a key: / from anywhere that is no text field.
const link = document.querySelector('[data-zoeklink]');
const form = document.querySelector('[data-zoekveld]');
const field = document.querySelector('#zoekvraag') ?? form?.querySelector('input');

// The files every question needs come while someone is still typing it: the search page finds them in the cache.
let isWarm = false;
function warmUp() {
  if (isWarm || navigator.connection?.saveData) return;
  isWarm = true;
  for (const name of ['pagefind.js', 'register.json', 'wasm.nl.pagefind'])
    fetch(new URL(`../pagefind/${name}`, link.href))
      .then((answer) => answer.arrayBuffer())
      .catch(() => undefined);
}

if (link && form) {
  // On the search page itself its own field is the one, and a question is near.
  if (field.form === form) {
    form.hidden = false;
    link.dataset.zoeklink = 'veld';
    field.addEventListener('focus', warmUp, { once: true });
  } else warmUp();
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
