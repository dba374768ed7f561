"use strict";
(() => {
  const all = (query, root = document) => Array.from(root.querySelectorAll(query));
  const one = (id) => document.getElementById(id);
  const cues = all("main .cue"), byKey = new Map(cues.map((cue) => [cue.id, cue]));
  const form = one("filters"), panel = one("panel"), body = one("panel-body"), status = one("status");
  const help = one("help"), columns = document.querySelector(".columns"), selects = all("select", form);
  const pieces = all(".s[data-of]").map((element) => ({ element, keys: element.dataset.of.split(" ") }));
  const begin = one("begin");
  /* every tension once, where its first side is told, in the order in which readers should meet them */
  const queue = all(".notes .side[id]").sort((a, b) => a.dataset.order - b.dataset.order);
  let current = null, chosen = 0, arrivedBy = "";

  const wanted = () => Object.fromEntries(selects.filter((s) => s.value).map((s) => [s.name, s.value]));
  const fits = (cue, want) =>
    Object.entries(want).every(([name, value]) => {
      if (name === "tension") {
        const kinds = cue.dataset.tension;
        return value === "any" ? kinds !== "" : kinds.split(" ").includes(value);
      }
      if (name === "state") return cue.dataset.state.split(" ").includes(value);
      return cue.dataset[name] === value;
    });
  const shown = () => cues.filter((cue) => !cue.classList.contains("quiet"));

  function paint() {
    const sides = current ? all(".side", body) : [];
    const side = sides[chosen];
    const here = new Set(), there = new Set();
    if (current) here.add(current.id);
    if (side) {
      here.add(side.dataset.tension + "-" + side.dataset.letter);
      there.add(side.dataset.tension + "-" + (side.dataset.letter === "a" ? "b" : "a"));
    }
    for (const { element, keys } of pieces) {
      const marks = keys.map((key) => byKey.get(key)).filter((cue) => cue && !cue.classList.contains("quiet"));
      const claims = marks.filter((cue) => cue.dataset.sort === "claim");
      const names = ["s"];
      if (claims.length) names.push("sort-claim", "kind-" + claims[claims.length - 1].dataset.kind);
      if (claims.length > 1) names.push("twice");
      if (marks.some((cue) => cue.dataset.sort === "demand")) names.push("sort-demand");
      if (keys.some((key) => there.has(key))) names.push("other");
      if (keys.some((key) => here.has(key))) names.push("focus");
      element.className = names.join(" ");
    }
    sides.forEach((item, place) => item.classList.toggle("chosen", place === chosen));
    for (const cue of cues) cue === current ? cue.setAttribute("aria-current", "true") : cue.removeAttribute("aria-current");
  }

  function tell() {
    const visible = shown(), count = (sort) => visible.filter((cue) => cue.dataset.sort === sort).length;
    const total = (sort) => cues.filter((cue) => cue.dataset.sort === sort).length;
    const demands = total("demand") ? ` and ${count("demand")} of ${total("demand")} demands` : "";
    let words = `Marked: ${count("claim")} of ${total("claim")} claims${demands}.`;
    if (current) words += ` In focus: passage ${visible.indexOf(current) + 1} of ${visible.length}, ${current.id}.`;
    status.textContent = words;
    measure();
  }

  /* the bar stays in view; what stands below it has to know how high it is just now */
  function measure() { document.documentElement.style.setProperty("--bar", form.offsetHeight + "px"); }

  /* What an address to this view has to name: the tension that was asked for, else the passage. */
  function address() {
    if (!current) return "";
    const side = all(".side", body)[chosen];
    return arrivedBy && side && side.dataset.tension === arrivedBy && side.dataset.letter === "a" ? arrivedBy : current.id;
  }

  function remember() {
    const state = new URLSearchParams(wanted());
    const here = address();
    if (here) state.set("at", here);
    const keys = Array.from(state.keys());
    const hash = keys.length === 1 && here ? "#" + here : keys.length ? "#" + state : "#";
    if (hash !== (location.hash || "#")) history.replaceState(null, "", hash);
  }

  function filter() {
    const want = wanted();
    for (const cue of cues) cue.classList.toggle("quiet", !fits(cue, want));
    if (current && current.classList.contains("quiet")) close();
    paint(); tell(); remember();
  }

  /* the text alone, for a class that judges first; whoever goes to a passage wants its mark again */
  function bare(off) {
    document.body.classList.toggle("bare", off);
    one("bare").setAttribute("aria-pressed", String(off));
    measure();
  }

  function go(cue, tension = "", focus = true) {
    if (!cue) return;
    if (document.body.classList.contains("bare")) bare(false);
    if (cue.classList.contains("quiet")) { for (const select of selects) select.value = ""; filter(); }
    if (cue !== current || tension) {
      current = cue; chosen = 0; arrivedBy = tension;
      const note = one("note-" + cue.id).cloneNode(true);
      for (const element of [note, ...all("[id]", note)]) element.removeAttribute("id");
      note.removeAttribute("aria-labelledby");
      body.replaceChildren(note);
      panel.hidden = false; panel.scrollTop = 0;
      if (begin) begin.hidden = true;
      columns.classList.add("with-panel");
      const place = all(".side", body).findIndex((side) => side.dataset.tension === tension);
      if (place >= 0) { chosen = place; showChosen(); }
      paint(); tell(); remember();
    }
    if (focus) cue.focus({ preventScroll: true });
    cue.scrollIntoView({ block: "nearest" });
    const box = cue.getBoundingClientRect();
    const bar = getComputedStyle(form).position === "sticky" ? form.offsetHeight : 0;
    if (box.top < bar + 20 || box.bottom > innerHeight * 0.5) scrollBy(0, box.top - Math.max(bar + 40, innerHeight * 0.25));
  }

  function showChosen() {
    const side = all(".side", body)[chosen];
    const folded = side && side.closest("details");
    if (folded) folded.open = true;
    if (side) panel.scrollTop += side.getBoundingClientRect().top - panel.getBoundingClientRect().top - 52;
  }

  function shut() {
    current = null; arrivedBy = ""; panel.hidden = true; columns.classList.remove("with-panel");
    if (begin) begin.hidden = false;
  }

  function close() {
    const cue = current;
    shut();
    paint(); tell(); remember();
    if (cue && !cue.classList.contains("quiet")) cue.focus();
  }

  function step(by) {
    const visible = shown();
    if (!visible.length) return;
    let place = visible.indexOf(current);
    if (place < 0) {
      const next = visible.findIndex((cue) => cue.getBoundingClientRect().top > 0);
      place = by > 0 ? (next < 0 ? 0 : next) : (next < 1 ? visible.length - 1 : next - 1);
    } else place = (place + by + visible.length) % visible.length;
    go(visible[place]);
  }

  function cross() {
    const side = all(".side", body)[chosen];
    if (!current || !side) { status.textContent = "No tension at this passage."; return; }
    go(byKey.get(side.dataset.there), side.dataset.tension);
  }

  const sideOf = (id) => queue.find((side) => side.id === id);
  const cueOf = (side) => byKey.get(side.closest(".note").dataset.for);

  function stepTension(by) {
    const want = wanted();
    const fitting = queue.filter((side) =>
      (want.state ? side.dataset.state === want.state : side.dataset.state !== "dissolved") &&
      (!want.tension || want.tension === "any" || side.dataset.kind === want.tension) && fits(cueOf(side), want));
    if (!fitting.length) { status.textContent = "No tension among those the filters show."; return; }
    const side = current && all(".side", body)[chosen];
    const place = side ? fitting.findIndex((one) => one.id === side.dataset.tension) : -1;
    const next = place < 0 ? (by > 0 ? 0 : fitting.length - 1) : (place + by + fitting.length) % fitting.length;
    go(cueOf(fitting[next]), fitting[next].id);
    status.textContent = `Tension ${next + 1} of ${fitting.length}: ${fitting[next].dataset.kind}.`;
  }

  async function copy() {
    if (!current) { status.textContent = "Nothing is in focus."; return; }
    const link = location.href.split("#")[0] + "#" + address();
    try { await navigator.clipboard.writeText(link); status.textContent = `Copied: ${link}`; }
    catch { status.textContent = `Could not copy; the link is ${link}`; }
  }

  function toFilters() {
    if (!selects.length) return;
    selects[0].closest("details").open = true;
    selects[0].focus();
  }

  function turn() {
    const sides = all(".side", body);
    if (!current || !sides.length) return;
    chosen = (chosen + 1) % sides.length;
    paint(); showChosen();
    status.textContent = `Tension ${chosen + 1} of ${sides.length} at this passage: ${sides[chosen].dataset.kind}.`;
  }

  function recall() {
    const hash = location.hash.slice(1);
    if (!hash.includes("=")) {
      const id = hash.replace(/^note-/, ""), side = sideOf(id);
      if (side) go(cueOf(side), id);
      else if (byKey.has(id)) go(byKey.get(id));
      return;
    }
    const state = new URLSearchParams(location.hash.slice(1));
    for (const select of selects) {
      const value = state.get(select.name) || "";
      select.value = all("option", select).some((option) => option.value === value) ? value : "";
      if (select.value) select.closest("details").open = true;
    }
    current = null;
    const at = state.get("at") || "", side = sideOf(at);
    const want = wanted();
    for (const cue of cues) cue.classList.toggle("quiet", !fits(cue, want));
    if (side) go(cueOf(side), at); else if (byKey.has(at)) go(byKey.get(at)); else { shut(); paint(); tell(); }
  }

  document.addEventListener("click", (event) => {
    const cue = event.target.closest("main .cue");
    if (cue) { event.preventDefault(); go(cue, "", false); if (event.detail === 0) panel.focus(); return; }
    const link = event.target.closest('.note a[href^="#"], .begin a');
    if (link) {
      const key = decodeURIComponent(link.hash.slice(1)), side = link.closest(".side");
      if (sideOf(key)) { event.preventDefault(); go(cueOf(sideOf(key)), key); return; }
      if (byKey.has(key)) { event.preventDefault(); go(byKey.get(key), side ? side.dataset.tension : ""); }
      return;
    }
    const piece = event.target.closest(".s[data-of]");
    if (piece && !String(getSelection())) {
      const marks = piece.dataset.of.split(" ").map((key) => byKey.get(key)).filter((c) => c && !c.classList.contains("quiet"));
      if (marks.length) go(marks[marks.length - 1], "", false);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (event.key === "Escape" && current) {
      if (panel.contains(document.activeElement)) current.focus(); else close();
      return;
    }
    if (!one("keys").checked || event.target.closest("select, input, textarea")) return;
    const act = { n: () => step(1), p: () => step(-1), j: () => stepTension(1), k: () => stepTension(-1), c: copy, t: cross, x: turn, f: toFilters, "?": () => help.showModal() }[event.key];
    if (act) { event.preventDefault(); act(); }
  });
  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  one("previous").addEventListener("click", () => step(-1));
  one("next").addEventListener("click", () => step(1));
  if (one("next-tension")) {
    one("next-tension").addEventListener("click", () => stepTension(1));
    one("previous-tension").addEventListener("click", () => stepTension(-1));
  }
  one("copy").addEventListener("click", copy);
  one("clear").addEventListener("click", () => { for (const select of selects) select.value = ""; filter(); });
  one("help-open").addEventListener("click", () => help.showModal());
  one("notes").addEventListener("click", (event) => {
    const open = event.currentTarget.getAttribute("aria-pressed") !== "true";
    event.currentTarget.setAttribute("aria-pressed", String(open));
    document.body.classList.toggle("all-notes", open);
    for (const notes of all("details.notes")) notes.open = open;
  });
  one("bare").addEventListener("click", () => {
    const off = !document.body.classList.contains("bare");
    if (off && current) close();
    bare(off);
  });
  one("panel-close").addEventListener("click", close);
  addEventListener("hashchange", recall);
  document.body.classList.add("scripted");
  form.hidden = false;
  if (innerWidth < 960) for (const folded of all(".legend, .begin details, .choose")) folded.open = false;
  addEventListener("resize", measure);
  paint(); tell(); recall();
})();
