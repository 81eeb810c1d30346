/* The diary of a project, written without a line. What is saved is kept on this device first and then
   sent, in order, each once. Without this script the form is sent as any other. */
(() => {
  "use strict";
  const box = document.getElementById("diary");
  if (!box || !window.indexedDB) return;
  const words = box.dataset;
  const form = document.getElementById("diary-form");
  const list = box.querySelector("ul");
  const PATIENCE = 4000, PAUSE = 30000, LONGEST = 1600, MOST_SOUND = 3 * 1024 * 1024;
  const notes = new Map(); /* what became of an entry in this visit, by key */
  let opened; /* key of the entry that stands in the form again */

  const say = text => { document.getElementById("diary-said").textContent = text; };
  const tab = (() => { try { return sessionStorage; } catch { return null; } })();
  const tell = text => { try { tab.setItem("diary-said", text); } catch { /* then unsaid */ } };
  say(tab?.getItem("diary-said") ?? "");
  tab?.removeItem("diary-said");

  /* The store. */
  const db = new Promise((done, failed) => {
    const asked = indexedDB.open("diary", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore("entries", { keyPath: "key", autoIncrement: true });
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
  const run = async (mode, deed) => {
    const deal = (await db).transaction("entries", mode);
    return new Promise((done, failed) => {
      const asked = deed(deal.objectStore("entries"));
      deal.oncomplete = () => done(asked.result);
      deal.onabort = deal.onerror = () => failed(deal.error);
    });
  };
  const all = () => run("readonly", store => store.getAll());
  const get = key => run("readonly", store => store.get(key));
  const put = entry => run("readwrite", store => store.put(entry));
  const drop = key => run("readwrite", store => store.delete(key));

  const uuid = () => crypto.randomUUID?.() ?? "10000000-1000-4000-8000-100000000000".replace(/[018]/g,
    sign => (sign ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> sign / 4).toString(16));
  const HOUR = 3600000;
  const free = entry => !entry.problems && !(entry.held > Date.now() - HOUR);
  const mine = entry => entry.project === words.project && entry.member === words.member;

  /* Sending. Who is signed in is asked first: nothing is sent for another person. */
  const writer = async path => {
    let answer;
    try {
      answer = await fetch(path + "/writer", { redirect: "manual", cache: "no-store" });
    } catch { return { state: "waits" }; }
    if (answer.type === "opaqueredirect") return { state: "signin" };
    if (answer.status === 403 || answer.status === 404) return { state: "gone" };
    return answer.ok ? answer.json() : { state: "waits" };
  };

  const transmit = async (entry, who) => {
    const body = new FormData();
    entry.values.forEach(([name, value]) => body.append(name, value));
    body.append("member", entry.member);
    if (entry.photo) body.append("photo", entry.photo, "photo");
    if (entry.sound) body.append("sound", entry.sound, "sound");
    let answer;
    try {
      answer = await fetch(entry.path + "/send", { method: "POST", body, redirect: "manual", headers: { [who.header]: who.token } });
    } catch { return "waits"; }
    if (answer.ok) return drop(entry.key).then(() => "sent");
    if (answer.type === "opaqueredirect") return "signin";
    if (answer.status === 403 || answer.status === 404) return "gone";
    if (answer.status === 409) return "other";
    if (answer.status === 429 || answer.status === 503) return "waits";
    const problems = answer.status === 422 ? (await answer.json()).problems : [{ field: "", text: String(answer.status) }];
    /* Wrong as it is: it waits for its writer. Trouble of the server's is tried again. */
    if (answer.status === 422) await put({ ...entry, problems });
    notes.set(entry.key, problems.map(one => one.text).join(" "));
    return "refused";
  };

  const work = async () => {
    const writers = new Map(), stuck = new Set();
    let sent = false;
    for (const { key } of (await all()).filter(free)) {
      const entry = await get(key);
      if (!entry || !free(entry) || stuck.has(entry.path)) continue;
      if (!writers.has(entry.path)) writers.set(entry.path, await writer(entry.path));
      let who = writers.get(entry.path);
      let state = who.state ?? (who.member === entry.member ? "sending" : "other");
      if (state === "sending") {
        notes.set(key, words.sending);
        await show();
        state = await transmit(entry, who);
        if (state === "gone") { /* perhaps the token changed meanwhile */
          who = await writer(entry.path);
          writers.set(entry.path, who);
          if (who.member === entry.member) state = await transmit(entry, who);
        }
      }
      if (state === "sent") sent = true;
      if (state !== "refused") notes.set(key, words[state] ?? "");
      if (["waits", "signin", "gone"].includes(state)) stuck.add(entry.path);
      await show();
      if (state === "waits") break;
    }
    if (sent && !form) { /* the diary itself shows them now */
      tell(words.sent);
      location.reload();
    }
  };

  let running = null;
  const send = () => {
    running ??= (navigator.locks ? navigator.locks.request("diary", work) : work())
      .catch(() => {}).then(async () => { running = null; await show(); });
    return running;
  };

  /* The list of what waits. */
  const button = (text, deed) => {
    const one = document.createElement("button");
    one.type = "button";
    one.className = "small";
    one.textContent = text;
    one.addEventListener("click", () => deed(one));
    return one;
  };
  const date = new Intl.DateTimeFormat(document.documentElement.lang + "-u-nu-latn", { dateStyle: "long", timeZone: "UTC" });
  const day = entry => { try { return date.format(new Date(value(entry, "day"))); } catch { return value(entry, "day"); } };
  const value = (entry, name) => entry.values.find(([known]) => known === name)?.[1] ?? "";
  const item = entry => {
    const row = document.createElement("li"), text = document.createElement("p"), tools = document.createElement("p");
    row.className = "row";
    tools.className = "actions tight";
    const said = document.createElement("bdi"), state = document.createElement("small");
    said.textContent = value(entry, "text") || [entry.photo && words.photo, entry.sound && words.sound].filter(Boolean).join(", ");
    const why = entry.problems ? words.refused + " " + entry.problems.map(one => one.text).join(" ") : notes.get(entry.key) || words.waits;
    state.textContent = ` · ${day(entry)} · ${why}`;
    text.append(said, state);
    if (why === words.signin) {
      const link = document.createElement("a");
      link.href = "/sign-in?next=" + encodeURIComponent(words.path);
      link.textContent = words.signin;
      state.textContent = ` · ${day(entry)} · `;
      state.append(link);
    }
    tools.append(
      button(words.open, () => form ? fill(entry) : location.assign(words.path + "/new#" + entry.key)),
      button(words.drop, async pressed => {
        if (pressed.textContent === words.sure) { await drop(entry.key); show(); } else pressed.textContent = words.sure;
      }));
    row.append(text, tools);
    return row;
  };
  const show = async () => {
    const entries = await all();
    const others = entries.filter(entry => !mine(entry)).length;
    list.replaceChildren(...entries.filter(mine).map(item));
    if (others) {
      const note = document.createElement("li");
      note.textContent = words.other;
      list.append(note);
    }
    box.hidden = !entries.length;
    return entries.length;
  };

  /* The form. */
  const fields = name => [...form.elements].filter(field => field.name === name);
  const chosen = name => fields(name).map(field => field.files?.[0]).find(Boolean);
  const toggle = () => {
    const photo = Boolean(chosen("photo"));
    form.querySelector("[data-consent]").hidden = !photo;
    form.querySelector("[data-agreed]").hidden = form.elements.people.value !== "YES";
  };
  const clear = () => {
    form.querySelectorAll("[data-wrong]").forEach(note => note.remove());
    form.querySelectorAll(".wrong").forEach(field => field.classList.remove("wrong"));
  };
  const wrong = problems => {
    clear();
    problems.forEach(({ field, text }) => {
      const place = form.querySelector(`.field:has([name="${CSS.escape(field)}"])`);
      const note = document.createElement("p");
      note.className = "error";
      note.dataset.wrong = "";
      note.textContent = text;
      if (place) { place.classList.add("wrong"); place.querySelector("label, legend").after(note); } else form.prepend(note);
    });
    say(problems.map(one => one.text).join(" "));
    (form.querySelector(".wrong :is(input, textarea, select)") ?? form.querySelector("button.primary")).focus();
  };
  const check = (photo, sound) => {
    const data = new FormData(form), problems = [];
    const need = (field, text) => problems.push({ field, text });
    if (!photo && !sound && !data.get("text").trim()) need("text", words.empty);
    if (sound?.size > MOST_SOUND) need("sound", words.large);
    if (!photo) return problems;
    if (!data.get("people")) need("people", words.people);
    if (data.get("people") !== "YES") return problems;
    if (!data.get("how")) need("how", words.how);
    else if (data.get("how") !== "NO" && !data.get("reach")) need("reach", words.reach);
    else if (data.get("how") !== "NO" && data.get("reach") !== "TEAM" && !data.get("takeBack").trim()) need("takeBack", words.back);
    return problems;
  };
  /* A photo goes over a slow line smaller, and without what the camera wrote into it. */
  const smaller = async photo => {
    if (photo.size < 400000) return photo;
    try {
      const picture = await createImageBitmap(photo, { imageOrientation: "from-image" });
      const share = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
      const canvas = document.createElement("canvas");
      canvas.width = Math.round(picture.width * share);
      canvas.height = Math.round(picture.height * share);
      canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
      const small = await new Promise(done => canvas.toBlob(done, "image/jpeg", .85));
      return small && small.size < photo.size ? small : photo;
    } catch { return photo; }
  };
  /* Its bytes, not the way to a file that the camera may clear away. */
  const kept = async file => file ? new Blob([await file.arrayBuffer()], { type: file.type }) : null;

  /* What is being typed outlives the page: a phone may close it while the camera is open. */
  const DRAFT = "diary " + words.project + " " + words.member;
  const typed = () => [...new FormData(form)].filter(([name, text]) => typeof text === "string" && !["_csrf", "base", "id"].includes(name));
  const note = () => { try { localStorage.setItem(DRAFT, JSON.stringify(typed())); } catch { /* then only on this page */ } };
  const forget = () => { try { localStorage.removeItem(DRAFT); } catch { /* nothing is there */ } };
  const set = values => values.forEach(([name, text]) => fields(name).forEach(field => {
    if (field.type === "radio") field.checked = field.value === text;
    else if (field.type !== "file") field.value = text;
  }));
  const again = () => { try { set(JSON.parse(localStorage.getItem(DRAFT) ?? "[]")); } catch { forget(); } };

  const anew = () => {
    form.reset();
    forget();
    form.elements.id.value = uuid();
    opened = undefined;
    clear();
    toggle();
  };
  const fill = entry => {
    anew();
    set(entry.values);
    for (const name of ["photo", "sound"]) {
      if (!entry[name]) continue;
      const files = new DataTransfer();
      files.items.add(new File([entry[name]], name, { type: entry[name].type }));
      fields(name)[0].files = files.files;
    }
    opened = entry.key;
    put({ ...entry, held: Date.now() }); /* not sent while it is changed */
    toggle();
    if (entry.problems) wrong(entry.problems); else form.elements.text.focus();
  };

  const save = async () => {
    const photo = chosen("photo"), sound = chosen("sound");
    const problems = check(photo, sound);
    if (problems.length) return wrong(problems);
    clear();
    const values = [["id", form.elements.id.value], ...typed()];
    let key;
    try {
      const entry = { project: words.project, path: words.path, member: words.member, values, at: Date.now(),
        photo: await kept(photo && await smaller(photo)), sound: await kept(sound) };
      if (opened !== undefined) entry.key = opened;
      key = await put(entry);
      notes.delete(key);
      navigator.storage?.persist?.(); /* so that the browser does not clear it away for want of room */
    } catch {
      say(words.full);
      if (navigator.onLine) form.submit();
      return;
    }
    anew();
    say(words.kept);
    await show();
    box.scrollIntoView({ block: "nearest" });
    follow(key);
  };
  /* With a good line one is shown the diary; meanwhile, the next entry can be begun. */
  const follow = async key => {
    const touched = () => form.elements.text.value || chosen("photo") || chosen("sound");
    await running; /* one that began before this entry was there */
    await Promise.race([send(), new Promise(done => setTimeout(done, PATIENCE))]);
    const left = await get(key);
    if (touched()) return;
    if (!left) {
      tell(words.sent);
      location.assign(words.path);
    } else if (left.problems) fill(left);
  };

  if (form) {
    form.elements.id.value = uuid(); /* this page may be kept and opened many times */
    if (!document.getElementById("errors")) again();
    toggle();
    form.addEventListener("input", note);
    form.addEventListener("change", toggle);
    let saving = false;
    form.addEventListener("submit", async event => {
      event.preventDefault();
      if (saving) return;
      saving = true;
      try { await save(); } finally { saving = false; }
    });
    const key = Number(location.hash.slice(1));
    if (key) get(key).then(entry => { if (entry && mine(entry)) fill(entry); });
  }

  box.querySelector("[data-send]").addEventListener("click", async () => {
    for (const entry of await all()) if (mine(entry) && entry.held && entry.key !== opened) await put({ ...entry, held: 0 });
    send();
  });
  addEventListener("online", send);
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") send(); });
  setInterval(async () => { if (await show()) send(); }, PAUSE);
  show().then(send);

  /* So that the form opens without a line: its files, which may have come before the worker did. */
  addEventListener("load", async () => {
    try {
      const files = await caches.open("files");
      for (const file of document.querySelectorAll("script[src], link[rel=stylesheet]")) {
        const address = file.src || file.href;
        if (!(await files.match(address))) await files.add(address);
      }
    } catch { /* no room, or not allowed: then only with a line */ }
  });
})();
