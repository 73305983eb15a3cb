// Keeps the journey: with ?lijn=<id> the sign, the mini map and the strips follow that one lijn.
{
  const id = new URLSearchParams(location.search).get('lijn') ?? '';
  const ways = [...document.querySelectorAll('[data-lijnen]')];
  const runs = (way) => way.dataset.lijnen.split(' ').includes(id);
  const reis = document.querySelector('[data-reis]');

  const keep = (link) => {
    const url = new URL(link.href);
    url.searchParams.set('lijn', id);
    link.href = url.href;
  };

  // Of the ways from here only those of this lijn stay, and of their badges and lanes only its own.
  const follow = () => {
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

  if (reis && ways.some(runs)) {
    follow();
    showOnMap();
    openStrip();
    for (const naam of reis.querySelectorAll('[data-van-lijn]')) naam.hidden = naam.dataset.vanLijn !== id;
    reis.hidden = false;
  }
}
