/** Entries of the conversation: one that waits, one that tells what went wrong, one that the service sent. */
const log = document.querySelector('#log');
const input = document.querySelector('#question');
const OFFLINE = '没有连上服务。请确认它还在运行，然后再试一次。';

const entry = (className, text) => {
  const item = document.createElement('li');
  item.className = 'exchange';
  const line = document.createElement('p');
  line.className = className;
  line.textContent = text;
  item.append(line);
  return item;
};

const pendingEntry = (question, doing) => {
  const item = entry('question', question);
  const waiting = document.createElement('p');
  waiting.className = 'waiting';
  waiting.textContent = doing;
  item.append(waiting);
  item.setAttribute('aria-busy', 'true');
  return item;
};

const show = (item) => {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  item.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
};

const replace = (pending, markup) => {
  const holder = document.createElement('template');
  holder.innerHTML = markup;
  const item = holder.content.querySelector('li');
  pending.replaceWith(item);
  show(item);
};
