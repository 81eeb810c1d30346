/* Corridor: points on the stakeholder grid are moved by mouse, finger and arrow keys; the forms below do the same without it. */
(() => {
  "use strict";
  const grid = document.getElementById("grid");
  if (!grid?.dataset.works) return;
  const words = grid.dataset, said = document.getElementById("grid-said");
  const rtl = document.documentElement.dir === "rtl", lang = document.documentElement.lang;
  const within = value => Math.round(Math.min(100, Math.max(0, value)) * 10) / 10;
  const say = (text, point) => {
    said.textContent = text.replace("{name}", point.name)
      .replace("{interest}", point.interest.toLocaleString(lang)).replace("{influence}", point.influence.toLocaleString(lang));
  };
  const show = point => {
    point.element.setAttribute("x", (rtl ? 100 - point.interest : point.interest) + "%");
    point.element.setAttribute("y", (100 - point.influence) + "%");
    point.form.elements[point.prefix + "interest"].value = point.interest;
    point.form.elements[point.prefix + "influence"].value = point.influence;
  };
  const save = async point => {
    if (!words.mine) {
      point.form.elements.reason.focus();
      say(words.why, point);
      return;
    }
    try {
      const answer = await fetch(point.form.action, { method: "POST", body: new URLSearchParams(new FormData(point.form)), redirect: "manual" });
      say(answer.type === "opaqueredirect" ? words.saved : words.failed, point);
    } catch { say(words.failed, point); }
  };
  grid.querySelectorAll(".point[data-id]").forEach(element => {
    const row = document.getElementById("place-" + element.dataset.id);
    const point = {
      element, form: row.querySelector("form"), prefix: words.mine ? "" : "common-", name: row.querySelector("bdi").textContent,
      interest: Number(element.dataset.interest), influence: Number(element.dataset.influence),
    };
    const link = element.querySelector("a");
    let drag = null, moved = false, timer;
    link.addEventListener("dragstart", event => event.preventDefault());
    link.addEventListener("touchmove", event => event.preventDefault(), { passive: false });
    link.addEventListener("pointerdown", event => {
      if (event.button > 0) return;
      drag = { x: event.clientX, y: event.clientY };
      moved = false;
      link.setPointerCapture(event.pointerId);
    });
    link.addEventListener("pointermove", event => {
      if (!drag) return;
      if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > 4) moved = true;
      if (!moved) return;
      const box = grid.getBoundingClientRect();
      const across = (event.clientX - box.left) / box.width * 100;
      point.interest = within(rtl ? 100 - across : across);
      point.influence = within(100 - (event.clientY - box.top) / box.height * 100);
      show(point);
    });
    const end = () => { if (drag && moved) save(point); drag = null; };
    link.addEventListener("pointerup", end);
    link.addEventListener("pointercancel", end);
    link.addEventListener("click", event => { if (moved) event.preventDefault(); moved = false; });
    link.addEventListener("keydown", event => {
      const step = event.shiftKey ? 10 : 1, ahead = rtl ? -step : step;
      const way = { ArrowRight: [ahead, 0], ArrowLeft: [-ahead, 0], ArrowUp: [0, step], ArrowDown: [0, -step] }[event.key];
      if (!way) return;
      event.preventDefault();
      point.interest = within(point.interest + way[0]);
      point.influence = within(point.influence + way[1]);
      show(point);
      say(words.moved, point);
      clearTimeout(timer);
      if (words.mine) timer = setTimeout(save, 700, point);
    });
  });
})();
