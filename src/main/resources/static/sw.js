/* Keeps what was opened in the toolbox and the registry readable without a line. Nothing personal is
   kept: no design, no account; but the form of a diary and the list at the door of an event, until their reader signs out. Static files are named by their content, so they never change. */
const PAGES = "pages", FILES = "files";
const MOST = { [PAGES]: 150, [FILES]: 30 };
const READABLE = /^\/($|toolbox(\/|$)|projects(\/|$)|under-way\/[^/]+\/diary\/new$|events\/[^/]+\/check-in$)/;
const ONE = /\/check-in$/; /* the same page, whatever badge was scanned */
const FILE = /\.(css|js|svg)$/;
const PATIENCE = 8000; /* milliseconds for a page that we also have here */

addEventListener("install", event =>
  event.waitUntil(caches.open(PAGES).then(cache => cache.add("/offline")).then(() => skipWaiting())));

addEventListener("activate", event =>
  event.waitUntil(Promise.all([clients.claim(), registration.navigationPreload?.enable()])));

addEventListener("fetch", event => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin) return;
  if (event.request.mode === "navigate") event.respondWith(page(event, url));
  else if (FILE.test(url.pathname)) event.respondWith(file(event.request));
});

async function page(event, url) {
  const readable = READABLE.test(url.pathname);
  const address = url.pathname + (ONE.test(url.pathname) ? "" : url.search);
  const kept = readable ? await caches.match(address, { cacheName: PAGES, ignoreVary: true }) : undefined;
  const asked = (async () => (await event.preloadResponse) ?? fetch(event.request))();
  if (readable) event.waitUntil(asked.then(answer => keep(PAGES, address, answer.clone()), () => {}));
  try {
    const answer = await (kept ? Promise.race([asked, late()]) : asked);
    return answer ?? kept;
  } catch {
    return kept ?? (await caches.match("/offline", { cacheName: PAGES, ignoreVary: true })) ?? Response.error();
  }
}

async function file(request) {
  const kept = await caches.match(request, { cacheName: FILES });
  if (kept) return kept;
  const answer = await fetch(request);
  await keep(FILES, request.url, answer.clone());
  return answer;
}

async function keep(name, address, answer) {
  if (answer.status !== 200 || answer.redirected || answer.type !== "basic") return;
  const cache = await caches.open(name);
  await cache.delete(address, { ignoreVary: true });
  await cache.put(address, answer);
  const all = await cache.keys();
  const old = all.slice(0, Math.max(0, all.length - MOST[name])).filter(r => !r.url.endsWith("/offline"));
  await Promise.all(old.map(r => cache.delete(r, { ignoreVary: true })));
}

const late = () => new Promise(resolve => setTimeout(resolve, PATIENCE));
