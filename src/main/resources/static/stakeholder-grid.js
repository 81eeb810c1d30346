/* Corridor: points on the stakeholder grid are moved by mouse, finger and arrow keys (moving.js); the forms below do the same without it. */
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
    const link = element.querySelector("a"), end = () => save(point);
    let timer;
    link.addEventListener("touchmove", event => event.preventDefault(), { passive: false });
    moving(link, link, {
      at: event => {
        const box = grid.getBoundingClientRect();
        const across = (event.clientX - box.left) / box.width * 100;
        point.interest = within(rtl ? 100 - across : across);
        point.influence = within(100 - (event.clientY - box.top) / box.height * 100);
        show(point);
      },
      end,
      cancel: end,
      step: ([across, up], far) => {
        const step = far ? 10 : 1;
        point.interest = within(point.interest + across * (rtl ? -step : step));
        point.influence = within(point.influence + up * step);
        show(point);
        say(words.moved, point);
        clearTimeout(timer);
        if (words.mine) timer = setTimeout(save, 700, point);
      },
    });
  });
})();
