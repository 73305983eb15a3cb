// Keeps the journey: with ?lijn=<id> the sign, the mini map and the strips follow that one lijn. A plain script in the
// head: it holds the content back until it has chosen, or the ways of all lijnen would flash first.
(() => {
  const root = document.documentElement;
  const id = new URLSearchParams(location.search).get('lijn') ?? '';

  const keep = (link) => {
    const url = new URL(link.href);
    url.searchParams.set('lijn', id);
    link.href = url.href;
  };

  // Of the ways from here only those of this lijn stay, and of their badges and lanes only its own.
  const follow = (ways, runs) => {
    for (const way of ways) {
      way.hidden = !runs(way);
      keep(way.querySelector('a'));
      for (const part of way.querySelectorAll('[data-van-lijn]')) part.hidden = part.dataset.vanLijn !== id;
    }
    for (const end of document.querySelectorAll('[data-einde]')) {
      if (!end.parentElement.querySelector('[data-lijnen]:not([hidden])')) end.textContent = end.dataset.einde;
    }
  };

  const showOnMap = () => {
    for (const part of document.querySelectorAll('.mini use[data-lijn]')) {
      part.toggleAttribute('data-volgt', part.dataset.lijn === id);
      part.ownerSVGElement.dataset.reist = '';
    }
  };

  const openStrip = () => {
    const strips = [...document.querySelectorAll('details[data-lijn]')];
    const own = strips.find((strip) => strip.dataset.lijn === id);
    if (!own) return;
    for (const strip of strips) strip.open = strip === own;
    strips[0].before(own);
  };

  const choose = () => {
    const ways = [...document.querySelectorAll('[data-lijnen]')];
    const runs = (way) => way.dataset.lijnen.split(' ').includes(id);
    const reis = document.querySelector('[data-reis]');
    if (!reis || !ways.some(runs)) return;
    follow(ways, runs);
    showOnMap();
    openStrip();
    for (const naam of reis.querySelectorAll('[data-van-lijn]')) naam.hidden = naam.dataset.vanLijn !== id;
    reis.hidden = false;
  };

  if (id === '') return;
  root.dataset.kiest = '';
  // As soon as all is read, and before deferred scripts, which may be slow.
  document.addEventListener(
    'readystatechange',
    () => {
      try {
        choose();
      } finally {
        delete root.dataset.kiest;
      }
    },
    { once: true },
  );
})();
