/* The list at the door of an event. What is tapped is kept on this device first, as marks that are only
   ever added, and sent when there is a line; what comes twice or late makes no difference. The names are
   in the page alone, which goes when its reader signs out; here are ids. Without this script each button
   is sent as a form. */
(() => {
  "use strict";
  const box = document.getElementById("check-in");
  const form = document.getElementById("guests");
  if (!box || !form || !window.indexedDB) return;
  const words = box.dataset;
  const PAUSE = 20000, MOST = 1000;
  const say = text => { box.querySelector("[data-said]").textContent = text; };
  const uuid = () => crypto.randomUUID?.() ?? "10000000-1000-4000-8000-100000000000".replace(/[018]/g,
    sign => (sign ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> sign / 4).toString(16));

  /* Kept: marks and undos not sent yet, and who was present by the last answer. */
  const db = new Promise((done, failed) => {
    const asked = indexedDB.open("check-in", 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("kept", { keyPath: "id" });
      asked.result.createObjectStore("seen", { keyPath: "event" });
    };
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
  const run = async (store, mode, deed) => {
    const deal = (await db).transaction(store, mode);
    return new Promise((done, failed) => {
      const asked = deed(deal.objectStore(store));
      deal.oncomplete = () => done(asked.result);
      deal.onabort = deal.onerror = () => failed(deal.error);
    });
  };
  const keep = one => run("kept", "readwrite", store => store.put(one));
  const drop = id => run("kept", "readwrite", store => store.delete(id));
  const unsent = async () => (await run("kept", "readonly", store => store.getAll()))
    .filter(one => one.event === words.event && one.door === words.door);

  const rows = new Map([...form.querySelectorAll("[data-guest]")].map(row => [row.dataset.guest, row]));
  const known = new Map([...rows].map(([guest, row]) => [guest, row.dataset.marks.split(" ").filter(Boolean)]));
  let waiting = [];

  const learn = present => {
    known.clear();
    present.forEach(({ guest, marks }) => known.set(guest, marks));
  };
  const marksOf = guest => {
    const undone = new Set(waiting.filter(one => one.undoes).map(one => one.undoes));
    const own = waiting.filter(one => one.guest === guest).map(one => one.id);
    return [...new Set([...(known.get(guest) ?? []), ...own])].filter(mark => !undone.has(mark));
  };

  const show = async () => {
    waiting = await unsent();
    let present = 0;
    for (const [guest, row] of rows) {
      const here = marksOf(guest).length > 0;
      present += here;
      row.querySelector("[data-tick]").textContent = here ? "✓ " : "";
      const button = row.querySelector("button");
      button.name = here ? "undo" : "mark";
      button.firstElementChild.textContent = here ? words.undo : words.mark;
    }
    const number = new Intl.NumberFormat(document.documentElement.lang + "-u-nu-latn");
    box.querySelector("[data-present]").textContent = number.format(present);
    const note = box.querySelector("[data-unsent]");
    note.hidden = !waiting.length;
    note.querySelector("b").textContent = number.format(waiting.length);
  };

  const name = guest => rows.get(guest).querySelector("bdi").textContent;
  const mark = async guest => {
    if (!marksOf(guest).length)
      await keep({ id: uuid(), event: words.event, door: words.door, guest, at: new Date().toISOString() });
    say(`${words.marked} ${name(guest)}`);
    await show();
    send();
  };
  const undo = async guest => {
    for (const undoes of marksOf(guest))
      await keep({ id: uuid(), event: words.event, door: words.door, undoes, at: new Date().toISOString() });
    say("");
    await show();
    send();
  };

  /* Sending. Who is signed in is asked first: nothing is sent for another person. */
  const work = async () => {
    const all = (await unsent()).slice(0, MOST);
    let answer = await fetch(words.path + "/door", { redirect: "manual", cache: "no-store" });
    if (answer.type === "opaqueredirect") return say(words.signin);
    if (!answer.ok) return;
    const holder = await answer.json();
    if (holder.door !== words.door) return say(words.other);
    answer = await fetch(words.path + "/marks", {
      method: "POST", redirect: "manual",
      headers: { "Content-Type": "application/json", [holder.header]: holder.token },
      body: JSON.stringify({
        door: words.door,
        marks: all.filter(one => !one.undoes).map(({ id, guest, at }) => ({ id, guest, at })),
        undos: all.filter(one => one.undoes).map(({ undoes, at }) => ({ mark: undoes, at })),
      }),
    });
    if (!answer.ok) return;
    const { present } = await answer.json();
    learn(present);
    await run("seen", "readwrite", store => store.put({ event: words.event, at: Date.now(), present }));
    for (const { id } of all) await drop(id);
  };
  let running = null, again = false;
  const send = () => {
    if (running) { again = true; return running; }
    running = (navigator.locks ? navigator.locks.request("check-in", work) : work())
      .catch(() => { /* no line: later */ })
      .then(async () => {
        running = null;
        await show();
        if (again) { again = false; send(); }
      });
    return running;
  };

  /* A code, as it is scanned or typed, or a name of which there is one. */
  const found = typed => {
    const code = (typed.match(/[?&]code=([A-Za-z0-9]+)/)?.[1] ?? typed).toUpperCase().replace(/[^A-Z0-9]/g, "");
    const exact = [...rows].find(([, row]) => row.dataset.code === code);
    if (exact) return exact[0];
    const near = [...rows].filter(([, row]) => !row.hidden);
    return typed.trim() && near.length === 1 ? near[0][0] : undefined;
  };
  const field = form.elements.code;
  const narrow = () => {
    const typed = field.value.trim().toLocaleLowerCase();
    for (const [, row] of rows)
      row.hidden = typed !== "" && !row.textContent.toLocaleLowerCase().includes(typed);
  };
  field.addEventListener("input", narrow);

  form.addEventListener("submit", async event => {
    event.preventDefault();
    const { name: deed, value } = event.submitter ?? {};
    if (deed === "undo") return undo(value);
    if (deed === "mark") return mark(value);
    const guest = found(field.value);
    if (!guest) return say(words.unknown);
    field.value = "";
    narrow();
    field.focus();
    return mark(guest);
  });
  box.querySelector("[data-unsent] button").addEventListener("click", send);
  addEventListener("online", send);
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") send(); });
  setInterval(() => { if (navigator.onLine) send(); }, PAUSE);

  (async () => {
    const seen = await run("seen", "readonly", store => store.get(words.event));
    if (seen && seen.at > Number(words.at)) learn(seen.present);
    await show();
    field.value = ""; /* the page may have been kept as somebody scanned a badge */
    const scanned = new URLSearchParams(location.search).get("code");
    if (scanned) {
      history.replaceState(null, "", words.path);
      const guest = found(scanned);
      if (guest) await mark(guest); else say(words.unknown);
    }
    send();
  })();

  /* So that the list opens without a line: its files, which may have come before the worker did. */
  addEventListener("load", async () => {
    try {
      const files = await caches.open("files");
      for (const file of document.querySelectorAll("script[src], link[rel=stylesheet]")) {
        const address = file.src || file.href;
        if (!(await files.match(address))) await files.add(address);
      }
      navigator.storage?.persist?.();
    } catch { /* no room, or not allowed: then only with a line */ }
  });
})();
