/** What the script of a hostile page got from Stragan, by what it tried; 'nothing' where it got nothing. */
export type Spoils = Record<string, string>;

// Each part of an assault goes into the page as text: it needs nothing outside it.

/** Asks by script: to do harm, or to read. */
export async function asking(origin: string, harm: string, spoils: Spoils): Promise<void> {
  const ask = async (what: string, path: string, options: RequestInit): Promise<void> => {
    spoils[what] = 'nothing';
    try {
      const answer = await fetch(origin + path, { credentials: 'include', ...options });
      if (answer.type !== 'opaque' && answer.ok) spoils[what] = `read ${await answer.text()}`;
    } catch {
      // What was refused is nothing.
    }
  };
  const post = { method: 'POST', body: harm };
  const typed = (type: string) => ({ ...post, headers: { 'content-type': type } });
  for (const kind of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    await ask(`no-cors ${kind}`, '/api/call', { ...typed(kind), mode: 'no-cors' });
    await ask(`cors ${kind}`, '/api/call', typed(kind));
  }
  await ask('a call', '/api/call', typed('application/json'));
  await ask('a call of no kind', '/api/call', { ...post, mode: 'no-cors', body: new Blob([harm]) });
  await ask('a file', '/api/files?name=evil.jpg', typed('application/octet-stream'));
  await ask('a file as text', '/api/files?name=evil.jpg', { ...post, mode: 'no-cors' });
  for (const path of ['/', '/preload.js', '/photo/AAAA', '/api/events'])
    for (const mode of ['cors', 'no-cors'] as const) await ask(`${mode} ${path}`, path, { mode });
  // Whether it was let in is seen at Stragan only.
  navigator.sendBeacon(`${origin}/api/call`, new Blob([harm], { type: 'text/plain' }));
  spoils['beacon'] = 'nothing';
}

/** Puts what Stragan serves into the page. */
export async function embedding(origin: string, _harm: string, spoils: Spoils): Promise<void> {
  const put = (what: string, element: HTMLElement): Promise<void> =>
    new Promise((done) => {
      const end = (got: string) => {
        spoils[what] = got;
        done();
      };
      element.addEventListener('load', () => end('loaded'), { once: true });
      element.addEventListener('error', () => end('nothing'), { once: true });
      document.body.append(element);
    });
  const make = <K extends 'img' | 'script' | 'link'>(name: K, attributes: object) =>
    Object.assign(document.createElement(name), attributes);
  for (const path of ['/', '/preload.js', '/assets/', '/photo/AAAA']) {
    await put(`image ${path}`, make('img', { src: origin + path }));
    await put(`script ${path}`, make('script', { src: origin + path }));
    await put(`style ${path}`, make('link', { rel: 'stylesheet', href: origin + path }));
  }
  spoils['bridge'] = 'stragan' in globalThis ? 'got' : 'nothing';
  const frame = Object.assign(document.createElement('iframe'), { name: 'frame', src: `${origin}/` });
  await put('frame', frame);
  // A page of the browser's own stands in a frame that was refused: nobody can look into it either.
  spoils['frame'] = frame.contentDocument === null ? 'nothing' : 'read';
}

/** Sends forms whose text is a call, into a frame and into new tabs. */
export async function sendingForms(origin: string, harm: string, spoils: Spoils): Promise<void> {
  for (const target of ['frame', '_blank']) {
    for (const kind of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const form = document.createElement('form');
      const field = document.createElement('input');
      form.action = `${origin}/api/call`;
      form.method = 'post';
      form.enctype = kind;
      form.target = target;
      field.name = `${harm.slice(0, -1)},"x":"`;
      field.value = '"}';
      form.append(field);
      document.body.append(form);
      form.submit();
      // Whether it was let in is seen at Stragan only.
      spoils[`form ${kind} ${target}`] = 'nothing';
    }
  }
}

/** Listens, and reaches into a tab that it opened itself. */
export async function listening(origin: string, _harm: string, spoils: Spoils): Promise<void> {
  spoils['socket'] = await new Promise<string>((done) => {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/api/events`);
    socket.addEventListener('open', () => done('open'));
    socket.addEventListener('error', () => done('nothing'));
  });
  spoils['event source'] = await new Promise<string>((done) => {
    const source = new EventSource(`${origin}/api/events`, { withCredentials: true });
    source.addEventListener('open', () => done('open'));
    source.addEventListener('error', () => done('nothing'));
  });
  const popup = window.open(`${origin}/`);
  spoils['popup'] = await new Promise<string>((done) => {
    const look = () => {
      try {
        if (popup === null || popup.closed) return done('nothing');
        if ('stragan' in popup) return done('read');
      } catch {
        return done('nothing');
      }
      setTimeout(look, 20);
    };
    look();
  });
}
