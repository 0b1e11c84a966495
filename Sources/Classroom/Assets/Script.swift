/// What makes the pages smooth; each of them works without it.
let scriptText = #"""
  // Makes Senyum smooth. Every page works without it.
  (() => {
    "use strict";
    const say = (id, en) => (document.documentElement.lang.startsWith("id") ? id : en);
    const main = () => document.querySelector("main");
    const calm = matchMedia("(prefers-reduced-motion: reduce)");
    const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
    const withoutMark = address => address.split("#")[0];
    let place = withoutMark(location.href);
    let isSending = false;
    let shownAt = 0;

    // The line in which Senyum says what it does. It stands outside of <main>, so that it outlives it.
    const status = document.querySelector(".status") || document.createElement("p");
    if (!status.isConnected) {
      status.className = "status";
      status.setAttribute("role", "status");
      document.body.append(status);
    }
    function tell(text, action) {
      status.classList.remove("quiet");
      status.textContent = text;
      if (action) status.append(action);
    }
    function whisper(text) {
      status.classList.add("quiet");
      status.textContent = text || "";
    }
    function button(text, act) {
      const made = document.createElement("button");
      made.type = "button";
      made.textContent = text;
      made.addEventListener("click", act);
      return made;
    }

    // Puts what another page shows in place of what is shown here.
    function swap(text, address, isOwn) {
      const page = new DOMParser().parseFromString(text, "text/html");
      const next = page.querySelector("main");
      if (!next) return location.assign(address);
      const old = main();
      if (!isOwn && old.dataset.markup === next.outerHTML) return;
      next.dataset.markup = next.outerHTML;
      const focused = old.contains(document.activeElement) && document.activeElement;
      const open = [...old.querySelectorAll("details[open] > summary")].map(one => one.textContent);
      document.documentElement.lang = page.documentElement.lang || document.documentElement.lang;
      document.title = page.title;
      document.body.className = page.body.className;
      for (const name of ["events", "at"]) {
        if (name in page.body.dataset) document.body.dataset[name] = page.body.dataset[name];
        else delete document.body.dataset[name];
      }
      for (const part of [".where", ".languages"]) {
        const [here, there] = [document.querySelector(part), page.querySelector(part)];
        if (here && there) here.replaceWith(there);
      }
      old.replaceWith(next);
      if (isOwn) shownAt = performance.now();
      ready();
      if (isOwn) {
        const path = withoutMark(new URL(address, location).href);
        history[path === withoutMark(location.href) ? "replaceState" : "pushState"]({}, "", path);
        place = path;
        arrive();
      } else {
        for (const one of next.querySelectorAll("details > summary")) {
          if (open.includes(one.textContent)) one.parentElement.open = true;
        }
        if (focused) (twin(focused) || next).focus({ preventScroll: true });
      }
      whisper(signs(old) === signs(next) ? "" : signs(next));
      listen();
    }
    // The customer's manner and the clock, for those who cannot see them change.
    function signs(page) {
      const shown = page.querySelector(".signs");
      return shown ? shown.textContent.replace(/\s+/g, " ").trim() : "";
    }
    function twin(one) {
      if (one.id) return document.getElementById(one.id);
      if (one.name) {
        return [...main().querySelectorAll(one.localName)].find(other => other.name === one.name && other.value === one.value);
      }
      return [...main().querySelectorAll(one.localName)].find(other => other.textContent === one.textContent);
    }

    // Goes to what is new: to a notice, to the newest line, or to the top.
    function arrive() {
      const line = document.getElementById("now");
      const goal = main().querySelector(".notice") || line || main().querySelector("h1") || main();
      goal.tabIndex = -1;
      goal.focus({ preventScroll: true });
      if (goal === line) show(line);
      else if (goal.matches(".notice")) goal.scrollIntoView({ block: "center" });
      else scrollTo(0, 0);
    }
    // As much of the turn as there is room for, but always its last line and the choices.
    function show(line) {
      const signs = document.querySelector(".signs");
      const style = signs && getComputedStyle(signs);
      const covered = style && style.position === "sticky" && style.flexDirection === "row" ? signs.offsetHeight + 8 : 8;
      const last = line.parentElement.lastElementChild;
      const choices = main().querySelector(".choices");
      const end = (choices || last).getBoundingClientRect().bottom + 12 - innerHeight;
      const first = line.getBoundingClientRect().top - covered;
      const latest = last.getBoundingClientRect().top - covered;
      scrollBy({ top: Math.max(first, Math.min(end, latest)), behavior: calm.matches ? "auto" : "smooth" });
    }

    // The board fits its screen: its letters are as large as everything can be read with at once, within reason.
    function fit() {
      const root = document.documentElement;
      const style = document.body.style;
      const set = (size, talk) => (style.setProperty("--fit", size), style.setProperty("--talk", talk));
      set(1, 0.45);
      if (!document.body.classList.contains("board") || !matchMedia("(min-width: 60rem)").matches) return;
      const fits = (size, talk) => (set(size, talk), root.scrollHeight <= innerHeight);
      if (fits(1, 0.45)) return;
      let best = { size: 0, talk: 0.45 };
      // What is said may need more of the width than what can be answered, or less.
      for (const talk of main().querySelector(".shared .votes") ? [0.45, 0.38, 0.55, 0.62] : [0.45]) {
        let [low, high] = [Math.max(best.size + 0.02, 0.54), 1];
        if (!fits(low, talk)) continue;
        while (high - low > 0.01) {
          const middle = (low + high) / 2;
          if (fits(middle, talk)) low = middle;
          else high = middle;
        }
        best = { size: low, talk };
      }
      // What does not fit has to be scrolled, and is then to be read with ease at least.
      set(best.size || 0.8, best.talk);
    }
    addEventListener("resize", fit);
    document.addEventListener("load", fit, true);

    // Sends a form and shows what comes back. Posts carry the turn they belong to, so it is safe to send one twice.
    async function send(form, submitter) {
      isSending = true;
      const body = new URLSearchParams(new FormData(form));
      if (submitter && submitter.name) body.append(submitter.name, submitter.value);
      if (submitter) submitter.classList.add("taken");
      form.setAttribute("aria-busy", "true");
      const working = setTimeout(() => tell(say("Sebentar…", "One moment…")), 300);
      try {
        for (let wait = 1000; ; wait = Math.min(wait * 2, 4000)) {
          const answer = await post(form.action, body);
          if (answer && answer.text !== null) return swap(answer.text, answer.url, true);
          if (answer) return location.assign(answer.url);
          clearTimeout(working);
          await untilRetry(wait);
          tell(say("Mencoba lagi…", "Trying again…"));
        }
      } finally {
        clearTimeout(working);
        isSending = false;
        form.removeAttribute("aria-busy");
        if (submitter) submitter.classList.remove("taken");
        if (isStale) refresh();
      }
    }
    const isBusy = answer => [429, 502, 503, 504].includes(answer.status);
    async function post(action, body) {
      try {
        const signal = AbortSignal.timeout ? AbortSignal.timeout(20000) : undefined;
        const answer = await fetch(action, { method: "POST", body, credentials: "same-origin", signal });
        if (isBusy(answer)) return null;
        const isPage = (answer.headers.get("content-type") || "").startsWith("text/html");
        // Where a form is only sent to, nothing can be looked at later.
        return { url: answer.redirected ? answer.url : location.href, text: isPage ? await answer.text() : null };
      } catch {
        return null;
      }
    }
    function untilRetry(wait) {
      return new Promise(resolve => {
        const timer = setTimeout(go, wait * (0.8 + Math.random() * 0.4));
        function go() {
          clearTimeout(timer);
          removeEventListener("online", go);
          resolve();
        }
        addEventListener("online", go);
        tell(
          say("Belum terkirim, sambungannya terputus. Tulisan Anda aman; Senyum mencoba lagi sendiri.",
            "Not sent yet, the connection is down. What you wrote is safe; Senyum tries again by itself."),
          button(say("Coba sekarang", "Try now"), go));
      });
    }
    document.addEventListener("submit", event => {
      const form = event.target;
      if (event.defaultPrevented || !form.hasAttribute("data-smooth")) return;
      event.preventDefault();
      // A second tap that was meant for what stood here before does not count.
      if (isSending || performance.now() - shownAt < 350) return;
      send(form, event.submitter);
    });

    // Keys 1 to 9 choose. They can be turned off, for those who dictate.
    const keys = { get isOn() { try { return localStorage.senyumKeys !== "off"; } catch { return true; } } };
    document.addEventListener("keydown", event => {
      if (!/^[1-9]$/.test(event.key) || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]") || !keys.isOn) return;
      const choice = document.querySelectorAll("main .choices ol button")[event.key - 1];
      if (choice && !choice.disabled) choice.click();
    });
    document.addEventListener("change", event => {
      if (!event.target.matches("[data-keys]")) return;
      try { localStorage.senyumKeys = event.target.checked ? "on" : "off"; } catch { /* It holds for this page alone. */ }
    });
    function ready() {
      fit();
      for (const box of document.querySelectorAll("[data-keys]")) {
        box.checked = keys.isOn;
        box.closest(".keys").hidden = false;
      }
    }

    // A room tells that something has happened; the page is then asked for anew.
    let source, at, retry, isAsking = false, isStale = false;
    function listen() {
      const { events, at: number } = document.body.dataset;
      if (source && source.path === events && source.readyState !== 2) return (at = Math.max(at, number | 0)), undefined;
      clearTimeout(retry);
      if (source) source.close();
      source = undefined;
      if (!events || !window.EventSource) return;
      at = number | 0;
      source = new EventSource(`${events}?after=${at}`);
      source.path = events;
      source.wait = 1000;
      source.onmessage = event => {
        at = Math.max(at, event.lastEventId | 0);
        refresh();
      };
      source.onerror = () => {
        if (source && source.readyState === 2) retry = setTimeout(listen, 2000 + Math.random() * 3000);
      };
    }
    const isTyping = () => [...main().querySelectorAll("input, textarea")].some(
      field => !["hidden", "checkbox", "radio", "submit"].includes(field.type) && field.value !== field.defaultValue);
    async function refresh(isForced) {
      if (isAsking || isSending) return (isStale = true), undefined;
      isAsking = true;
      try {
        do {
          isStale = false;
          // A room full of phones does not ask in the same instant.
          if (!document.body.classList.contains("board")) await pause(Math.random() * 300);
          const answer = await fetch(location.href, { cache: "no-store", credentials: "same-origin" });
          if (isBusy(answer)) throw answer.status;
          // A page that says why somebody sees no more is a page too.
          const text = await answer.text();
          if (isSending) {
            isStale = true;
            break;
          }
          if (isTyping() && !isForced) {
            tell(say("Ada yang baru di ruangan. ", "There is something new in the room. "),
              button(say("Tampilkan", "Show it"), () => refresh(true)));
            break;
          }
          swap(text, answer.url, false);
        } while (isStale);
      } catch {
        // The stream tells what is new only once.
        setTimeout(refresh, 1000 + Math.random() * 2000);
      } finally {
        isAsking = false;
      }
    }
    function wake() {
      if (!document.body.dataset.events) return;
      listen();
      refresh();
    }
    document.addEventListener("visibilitychange", () => document.hidden || wake());
    addEventListener("online", wake);
    addEventListener("pageshow", event => event.persisted && wake());
    // A link within the page is no other page.
    addEventListener("popstate", () => withoutMark(location.href) === place || location.reload());

    ready();
    listen();
    const newest = document.getElementById("now");
    if (newest && (location.hash === "#now" || newest.hasAttribute("data-come"))) show(newest);
  })();

  """#
