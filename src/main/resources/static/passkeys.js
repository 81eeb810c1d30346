/* Passkeys. Buttons for them show only where the browser knows what they are; everything else goes without. */
(() => {
  "use strict";
  const root = document.documentElement;
  const host = location.hostname;
  const able = isSecureContext && typeof PublicKeyCredential === "function" && !/^[\d.]+$|:/.test(host);
  if (!able || root.dataset.passkeys) return;
  root.dataset.passkeys = "able";

  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), sign => sign.charCodeAt(0));
  const text = buffer => buffer && btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

  const question = json => {
    const asked = JSON.parse(json);
    asked.challenge = bytes(asked.challenge);
    if (asked.user) asked.user.id = bytes(asked.user.id);
    for (const list of [asked.allowCredentials, asked.excludeCredentials]) list?.forEach(known => { known.id = bytes(known.id); });
    return asked;
  };

  const answer = made => {
    const { clientDataJSON, attestationObject, authenticatorData, signature, userHandle } = made.response;
    const response = attestationObject
      ? { clientDataJSON: text(clientDataJSON), attestationObject: text(attestationObject), transports: made.response.getTransports?.() ?? [] }
      : { clientDataJSON: text(clientDataJSON), authenticatorData: text(authenticatorData), signature: text(signature), userHandle: text(userHandle) };
    return JSON.stringify({ id: made.id, rawId: text(made.rawId), type: made.type, response, clientExtensionResults: {} });
  };

  let waiting = null; /* the browser offers passkeys while one types an address, until a button asks for one */

  const run = async (block, more) => {
    const form = block.closest("form"), button = block.querySelector("button");
    const made = await navigator.credentials[block.dataset.passkey]({ publicKey: question(block.dataset.options), ...more });
    if (!made) return;
    form.querySelectorAll("[name=passkey]").forEach(field => { field.value = ""; });
    block.querySelector("[name=passkey]").value = answer(made);
    form.requestSubmit(button);
  };

  const say = (block, problem) => {
    const words = { NotAllowedError: "stopped", AbortError: "stopped", InvalidStateError: "known" }[problem?.name] ?? "failed";
    const note = block.querySelector("[role=alert]");
    note.textContent = block.dataset[words];
    note.hidden = false;
  };

  const press = async (event, block) => {
    event.preventDefault();
    if (block.dataset.asking) return;
    block.dataset.asking = "yes";
    block.querySelector("[role=alert]").hidden = true;
    waiting?.abort();
    try {
      await run(block, {});
    } catch (problem) {
      say(block, problem);
    }
    delete block.dataset.asking;
  };

  const offer = async block => {
    if (!await PublicKeyCredential.isConditionalMediationAvailable?.()) return;
    waiting = new AbortController();
    try {
      await run(block, { mediation: "conditional", signal: waiting.signal });
    } catch { /* a button was pressed, or nothing chosen */ }
  };

  for (const block of document.querySelectorAll("[data-passkey]")) {
    block.hidden = false;
    block.querySelector("button").addEventListener("click", event => press(event, block));
    if (block.dataset.autofill) offer(block);
  }
  document.querySelectorAll("[data-without-passkey]").forEach(note => { note.hidden = true; });
})();
