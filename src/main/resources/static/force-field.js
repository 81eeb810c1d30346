/* Corridor: the round ends of arrows in a force field are moved by mouse, finger and arrow keys (moving.js); the forms below do the same without it. */
(() => {
  "use strict";
  const said = document.getElementById("field-said"), lang = document.documentElement.lang;
  const unit = 9, arrows = new Map();
  let queue = Promise.resolve(), dragged = null;
  const say = (text, arrow) => {
    said.textContent = text.replace("{name}", arrow.name).replace("{strength}", arrow.strength.toLocaleString(lang));
  };
  const form = id => document.querySelector("#card-" + id + " form.judge");
  const show = (arrow, strength) => {
    arrow.strength = Math.min(5, Math.max(1, strength));
    const length = arrow.strength * unit, end = arrow.left ? 50 - length : 50 + length;
    arrow.shaft.setAttribute("x", Math.min(end, 50) + "%");
    arrow.shaft.setAttribute("width", length + "%");
    arrow.grip.setAttribute("x", end + "%");
    arrow.grip.querySelector("text").textContent = arrow.strength.toLocaleString(lang);
    form(arrow.id).elements.strength.value = arrow.strength;
  };
  const busy = () => dragged || [...arrows.values()].some(arrow => arrow.timer);
  /* What was saved changes sums, order and revision: they are taken from the page that the server answers. */
  const take = (page, arrow) => {
    if (busy()) {
      form(arrow.id).elements.base.value = page.querySelector("#card-" + arrow.id + " form.judge").elements.base.value;
      return;
    }
    const focused = document.activeElement?.id, open = document.querySelector("#field-now details").open;
    for (const id of ["field-now", "card-" + arrow.id]) {
      document.getElementById(id).replaceWith(page.getElementById(id));
    }
    document.querySelector("#field-now details").open = open;
    start();
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  };
  const save = async arrow => {
    try {
      const answer = await fetch(form(arrow.id).action, { method: "POST", body: new URLSearchParams(new FormData(form(arrow.id))) });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (answer.status === 409) {
        document.querySelector("main").replaceWith(page.querySelector("main"));
        document.getElementById("overtaken").focus();
      } else if (answer.ok && page.getElementById("card-" + arrow.id)) {
        take(page, arrow);
        say(said.dataset.saved, arrow);
      } else say(said.dataset.failed, arrow);
    } catch { say(said.dataset.failed, arrow); }
  };
  const later = arrow => { queue = queue.then(() => document.getElementById("field-now") && save(arrow)); };
  const start = () => document.querySelectorAll(".arrow[data-id]").forEach(element => {
    const arrow = {
      id: element.dataset.id, name: element.dataset.name, left: Boolean(element.dataset.left), strength: Number(element.dataset.strength),
      shaft: element.querySelector(".shaft"), grip: element.querySelector(".end"), timer: 0,
    };
    arrows.set(arrow.id, arrow);
    let before = arrow.strength;
    moving(element.querySelector("a"), arrow.grip, {
      at: event => {
        if (!dragged) before = arrow.strength;
        dragged = arrow;
        const box = element.ownerSVGElement.getBoundingClientRect();
        const across = (event.clientX - box.left) / box.width * 100;
        show(arrow, Math.round((arrow.left ? 50 - across : across - 50) / unit));
      },
      end: () => { dragged = null; say(said.dataset.moved, arrow); later(arrow); },
      cancel: () => { dragged = null; show(arrow, before); },
      step: ([across, up]) => {
        show(arrow, arrow.strength + up + (arrow.left ? -across : across));
        say(said.dataset.moved, arrow);
        clearTimeout(arrow.timer);
        arrow.timer = setTimeout(() => { arrow.timer = 0; later(arrow); }, 700);
      },
    });
  });
  start();
})();
