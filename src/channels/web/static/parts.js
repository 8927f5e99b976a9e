/** Small forms inside an entry (keep, forget, a verdict): what comes back takes the place of the part they stand in. */
if (log) {
  const swap = (form, markup) => {
    const holder = document.createElement('template');
    holder.innerHTML = markup;
    const fresh = holder.content.querySelector('li');
    const old = form.closest(form.matches('[data-verdict]') ? '.finding' : '.exchange');
    if (fresh.querySelector(':scope > .problem[role=alert]')) form.after(...fresh.childNodes);
    else old.replaceWith(fresh);
  };

  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (!form.matches('[data-entry], [data-verdict]')) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form, event.submitter));
    try {
      const headers = { 'x-part': 'entry' };
      const response = await fetch(form.action, { method: 'POST', body, headers });
      if (response.headers.get('x-part') === 'entry') swap(form, await response.text());
      else form.after(entry('problem', OFFLINE).firstChild);
    } catch {
      form.after(entry('problem', OFFLINE).firstChild);
    }
  });
}
