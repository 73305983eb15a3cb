// Which of the two comes out of the printer, as an attribute: Firefox prints a copy of the page that has no :target.
{
  const choose = () => {
    document.documentElement.dataset.druk = location.hash.slice(1);
  };
  choose();
  addEventListener('hashchange', choose);
}
