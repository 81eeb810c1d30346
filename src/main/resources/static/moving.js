/* Corridor: what is drawn in a picture is moved by mouse, finger and arrow keys. Each picture says what a movement means.
   at(event): the pointer is there; end(): let go; cancel(): taken away by the browser, to scroll; step([across, up], far): a key. */
"use strict";
const moving = (link, grip, { at, end, cancel, step }) => {
  let from = null, moved = false;
  link.addEventListener("dragstart", event => event.preventDefault());
  grip.addEventListener("pointerdown", event => {
    if (event.button > 0) return;
    from = { x: event.clientX, y: event.clientY };
    moved = false;
    grip.setPointerCapture(event.pointerId);
  });
  grip.addEventListener("pointermove", event => {
    if (!from) return;
    if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > 4) moved = true;
    if (moved) at(event);
  });
  const stop = then => () => { if (from && moved) then(); from = null; };
  grip.addEventListener("pointerup", stop(end));
  grip.addEventListener("pointercancel", stop(cancel));
  link.addEventListener("click", event => { if (moved) event.preventDefault(); moved = false; });
  link.addEventListener("keydown", event => {
    const way = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    step(way, event.shiftKey);
  });
};
