/* Corridor: makes slow lines and long forms easier. Every page works without it. */
(() => {
  "use strict";
  const words = document.currentScript.dataset;
  const lang = document.documentElement.lang;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const store = (kind => { try { return window[kind]; } catch { return null; } })("localStorage");
  const tab = (kind => { try { return window[kind]; } catch { return null; } })("sessionStorage");
  const put = (where, key, value) => { try { where.setItem(key, value); } catch { /* full or forbidden */ } };

  /* Counters: how much of a text is used, from half of it on. */
  const count = field => {
    const most = Number(field.dataset.most);
    const length = [...field.value].length;
    let counter = field.nextElementSibling;
    if (!counter?.classList.contains("counter")) {
      if (length < most / 2) return;
      counter = document.createElement("p");
      counter.className = "counter";
      counter.setAttribute("aria-hidden", "true");
      field.after(counter);
    }
    counter.textContent = length < most / 2 ? "" : `${length.toLocaleString(lang)} / ${most.toLocaleString(lang)}`;
    counter.classList.toggle("over", length > most);
    if (length > most) field.setAttribute("aria-invalid", "true");
    else if (!field.closest(".wrong")) field.removeAttribute("aria-invalid");
  };
  all("[data-most]").forEach(count);
  document.addEventListener("input", event => { if (event.target.dataset?.most) count(event.target); });

  /* Error summary: names the fields, and is read first. */
  const summary = document.getElementById("errors");
  all("a[href^='#']", summary ?? document.createElement("i")).forEach(link => {
    const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const label = field?.labels?.[0] ?? field?.querySelector("legend");
    const name = label?.firstChild?.textContent.trim();
    if (name && !link.textContent.startsWith(name)) link.prepend(name + ": ");
  });
  summary?.focus();

  /* Autosave. What could not be sent stays on this device until it could. */
  const failed = document.querySelector("main.failed") !== null;
  const sent = tab?.getItem("sent");
  if (sent && !failed) { store?.removeItem(sent); tab.removeItem("sent"); }
  const WEEK = 7 * 24 * 3600 * 1000;

  /* Where words of two are merged, what they were written on is kept with them. */
  const origin = form => form.dataset.beside ? all("[name=base], [name=writer]", form) : [];
  const typed = form => [...form.elements]
    .filter(field => field.name && (!["hidden", "password", "file", "submit", "button"].includes(field.type) || origin(form).includes(field)))
    .filter(field => !["checkbox", "radio"].includes(field.type) || field.checked)
    .map(field => [field.name, field.value]);

  const restore = (form, values) => {
    let changed = false;
    for (const field of form.elements) {
      const found = values.filter(([name]) => name === field.name).map(([, value]) => value);
      if (!field.name || ["hidden", "password", "file", "submit", "button"].includes(field.type)) continue;
      if (["checkbox", "radio"].includes(field.type)) {
        const checked = found.includes(field.value);
        if (field.checked !== checked) { field.checked = checked; changed = true; }
      } else if (found.length && field.value !== found[0]) { field.value = found[0]; changed = true; }
    }
    if (changed) origin(form).forEach(field => { field.value = values.find(([name]) => name === field.name)?.[1] ?? field.value; });
    return changed;
  };

  /* Where it would be sent by itself, it is kept for its writer alone: others use this device too. */
  const keyOf = form => ["draft", location.pathname, form.getAttribute("action") ?? "", form.dataset.by].filter(part => part !== undefined).join(" ");
  const keptOf = form => JSON.parse(store?.getItem(keyOf(form)) ?? "null");

  /* Where words of two are merged, what this device kept is sent as it was written, and the page shows what came of it. */
  const resend = async form => {
    const body = new URLSearchParams(new FormData(form));
    ["aside", "do"].forEach(name => body.delete(name));
    keptOf(form).values.forEach(([name, value]) => body.set(name, value));
    try {
      const answer = await fetch(form.action, { method: "POST", body, headers: { "X-Autosave": "1" }, redirect: "manual" });
      if (!answer.ok && answer.status !== 409) return false;
      store?.removeItem(keyOf(form));
      location.reload();
      return true;
    } catch { return false; }
  };

  const autosave = form => {
    const key = keyOf(form);
    const note = form.querySelector("[data-saved]");
    const state = () => JSON.stringify(typed(form));
    let timer, dirty = false, running = null, known = state();
    const say = (text, kept) => {
      if (!note) return;
      note.textContent = text;
      note.classList.toggle("kept", kept);
    };
    const look = (text, kept) => {
      say(text + " ", kept);
      note?.append(Object.assign(document.createElement("a"), { href: form.action, textContent: form.dataset.look }));
    };
    const keep = () => put(store, key, JSON.stringify({ at: Date.now(), values: typed(form) }));

    const send = async leaving => {
      clearTimeout(timer);
      if (!dirty) return;
      dirty = false;
      running?.abort();
      const mine = running = new AbortController();
      const sending = state();
      known = null;
      try {
        const answer = await fetch(form.action, {
          method: "POST", body: new URLSearchParams(new FormData(form)), keepalive: leaving,
          headers: { "X-Autosave": "1" }, redirect: "manual", signal: mine.signal,
        });
        if (answer.ok) {
          known = sending;
          store?.removeItem(key);
          const time = new Date().toLocaleTimeString(lang, { hour: "2-digit", minute: "2-digit" });
          if (form.dataset.merged && (await answer.json()).merged) look(form.dataset.merged, false);
          else say(words.saved.replace("{time}", time), false);
        } else if (answer.status === 409 && form.dataset.beside) {
          known = sending;
          store?.removeItem(key);
          look(form.dataset.beside, true);
        } else {
          keep();
          say(answer.status === 422 ? words.wrong : words.kept, true);
        }
      } catch (problem) {
        if (problem.name === "AbortError") return;
        dirty = true;
        keep();
        say(words.kept, true);
        timer = setTimeout(send, 20000);
      }
    };

    const later = () => { dirty = state() !== known; clearTimeout(timer); if (dirty) timer = setTimeout(send, 2500); };
    form.addEventListener("input", later);
    form.addEventListener("change", later);
    addEventListener("online", () => send());
    addEventListener("offline", () => { if (dirty) keep(); });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden" && dirty) { keep(); send(true); }
    });
    form.addEventListener("submit", event => {
      if (event.defaultPrevented) return;
      keep();
      clearTimeout(timer);
      if (!navigator.onLine) {
        event.preventDefault();
        dirty = true;
        say(words.kept, true);
        return;
      }
      running?.abort();
      dirty = false;
      put(tab, "sent", key);
    });

    const kept = keptOf(form);
    const putBack = () => {
      if (restore(form, kept.values)) { say(words.restored, false); all("[data-most]", form).forEach(count); later(); }
      else store.removeItem(key);
    };
    if (!kept) return;
    if (summary || Date.now() - kept.at > WEEK) store.removeItem(key);
    else if (form.dataset.beside) resend(form).then(done => { if (!done) putBack(); });
    else putBack();
  };
  all("form[data-autosave]").forEach(autosave);
  all("form[data-beside]:not([data-autosave])").filter(keptOf).forEach(resend);

  /* Suggestions: what leads to something, after a pause in typing. */
  all("[data-suggest]").forEach(field => {
    let timer, asked = null;
    field.addEventListener("input", () => {
      clearTimeout(timer);
      asked?.abort();
      timer = setTimeout(async () => {
        asked = new AbortController();
        try {
          const answer = await fetch(field.dataset.suggest + "?q=" + encodeURIComponent(field.value), { signal: asked.signal });
          if (answer.ok) field.list.replaceChildren(...(await answer.json()).map(one => new Option(one.text, one.text)));
        } catch { /* no line, or asked anew */ }
      }, 250);
    });
  });

  /* A second click on a button that is at work does nothing. */
  document.addEventListener("submit", event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (form.dataset.busy) { event.preventDefault(); return; }
    form.dataset.busy = "1";
    event.submitter?.setAttribute("aria-disabled", "true");
    setTimeout(() => free(form), 10000);
    /* Adding or removing a row comes back to the same place of the page. */
    if (event.submitter?.name === "do") put(tab, "place", location.pathname + " " + scrollY);
  });
  const free = form => {
    delete form.dataset.busy;
    all("[aria-disabled]", form).forEach(button => button.removeAttribute("aria-disabled"));
  };
  addEventListener("pageshow", () => all("form").forEach(free));
  const [path, y] = (tab?.getItem("place") ?? "").split(" ");
  tab?.removeItem("place");
  if (path === location.pathname && !location.hash && !summary) scrollTo(0, Number(y));

  /* Without a line: what was opened stays readable. */
  if (!navigator.onLine) {
    const note = document.createElement("p");
    note.className = "flash note";
    note.textContent = words.offline;
    document.getElementById("content")?.prepend(note);
  }
  if ("serviceWorker" in navigator) {
    addEventListener("load", async () => {
      try {
        await navigator.serviceWorker.register("/sw.js");
        const reader = lang + (document.querySelector("form[action='/sign-out']") ? " in" : "");
        const before = store?.getItem("reader");
        if (before !== reader) {
          /* Another language, or another person: pages kept for the one before are not for this one. */
          if (before?.endsWith(" in")) await caches.delete("pages");
          put(store, "reader", reader);
          if (before) await (await caches.open("pages")).add("/offline");
        }
        /* Pages that are to open without a line before anybody opened them. */
        for (const { dataset } of all("[data-offline-page]")) {
          const answer = await fetch(dataset.offlinePage);
          if (answer.ok && !answer.redirected) await (await caches.open("pages")).put(dataset.offlinePage, answer);
        }
      } catch { /* no room, or not allowed: then only with a line */ }
    });
  }
})();
