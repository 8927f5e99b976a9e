/** Uploads without leaving the page: the chosen or dropped file goes up with its progress, one entry comes back. */
const uploadForm = document.querySelector('[data-check]');

if (log && uploadForm) {
  const picker = uploadForm.querySelector('input[type=file]');
  const pick = uploadForm.querySelector('.pick');
  const most = Number(picker.dataset.most);
  const unchosen = pick.innerHTML;
  let depth = 0;

  const tellChosen = () => {
    const [file] = picker.files;
    if (file) pick.textContent = file.name;
    else pick.innerHTML = unchosen;
  };

  const fail = (pending, words) => pending.replaceWith(entry('problem', words));

  const upload = (file, pending) => {
    const waiting = pending.querySelector('.waiting');
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append('document', file);
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      waiting.textContent =
        loaded < total ? `正在上传 ${Math.floor((100 * loaded) / total)}%` : '正在核验';
    });
    request.addEventListener('load', () => {
      const isEntry = request.getResponseHeader('x-part') === 'entry';
      if (isEntry) replace(pending, request.responseText);
      else fail(pending, OFFLINE);
    });
    request.addEventListener('error', () => fail(pending, OFFLINE));
    request.open('POST', '/check');
    request.setRequestHeader('x-part', 'entry');
    request.send(body);
  };

  const check = (file) => {
    const pending = pendingEntry(`核验：${file.name}`, '正在上传');
    log.append(pending);
    show(pending);
    if (file.size > most)
      fail(
        pending,
        `这个文件超过 ${most / 1e6} MB，没有上传。年报通常不足 1 MB，请确认是否选对了文件。`,
      );
    else upload(file, pending);
    uploadForm.reset();
    tellChosen();
  };

  uploadForm.addEventListener('submit', (event) => {
    event.preventDefault();
    const [file] = picker.files;
    if (file) check(file);
  });
  picker.addEventListener('change', tellChosen);

  const isFile = (event) => event.dataTransfer?.types.includes('Files');
  const mark = () => document.documentElement.classList.toggle('dropping', depth > 0);

  addEventListener('dragenter', (event) => {
    if (!isFile(event)) return;
    depth += 1;
    mark();
  });
  addEventListener('dragleave', (event) => {
    if (!isFile(event)) return;
    depth -= 1;
    mark();
  });
  addEventListener('dragover', (event) => {
    if (isFile(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    depth = 0;
    mark();
    for (const file of event.dataTransfer.files) check(file);
  });
}
