/** Asks without leaving the page: every form marked data-ask sends its question and gets one entry back. */
if (log && input) {
  const TIMEOUT = 30_000;
  const asked = [...log.querySelectorAll('.question')].map((heading) => heading.textContent);
  let recalled = asked.length;
  let inFlight = null;
  let turn = Promise.resolve();

  const send = async (question, pending) => {
    const body = new URLSearchParams({ question });
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort('timeout'), TIMEOUT);
    inFlight = stop;
    try {
      const response = await fetch('/ask', {
        method: 'POST',
        body,
        headers: { 'x-part': 'entry' },
        signal: stop.signal,
      });
      const isEntry = response.headers.get('x-part') === 'entry';
      const markup = isEntry ? await response.text() : '';
      if (!isEntry || !response.ok) restore(question);
      if (isEntry) replace(pending, markup);
      else pending.replaceWith(entry('problem', OFFLINE));
    } catch {
      restore(question);
      if (stop.signal.reason === 'escape') pending.remove();
      else pending.replaceWith(entry('problem', OFFLINE));
    } finally {
      clearTimeout(timer);
      inFlight = null;
    }
  };

  const restore = (question) => {
    if (input.value === '') input.value = question;
  };

  const ask = (question) => {
    const pending = pendingEntry(question, '正在查');
    log.append(pending);
    show(pending);
    asked.push(question);
    recalled = asked.length;
    turn = turn.then(() => send(question, pending));
  };

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.matches('[data-ask]')) return;
    event.preventDefault();
    const question = (event.submitter?.value || input.value).trim();
    if (form.matches('[data-composer]')) input.value = '';
    focusInput();
    if (question !== '') ask(question);
  });

  /** On a phone the keyboard would cover the answer. */
  const focusInput = () => {
    if (matchMedia('(pointer: fine)').matches) input.focus({ preventScroll: true });
  };

  const recall = (step) => {
    recalled = Math.min(asked.length, Math.max(0, recalled + step));
    input.value = asked[recalled] ?? '';
  };

  document.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      if (inFlight) inFlight.abort('escape');
      else input.value = '';
      input.focus({ preventScroll: true });
    } else if (event.target === input && event.key === 'ArrowUp') {
      event.preventDefault();
      recall(-1);
    } else if (event.target === input && event.key === 'ArrowDown') {
      event.preventDefault();
      recall(1);
    }
  });

  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

  if (log.lastElementChild) {
    focusInput();
    log.lastElementChild.scrollIntoView({ block: 'start' });
  }
}
