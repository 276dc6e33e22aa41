// Comfort only: the pages are complete without it. The choice of a light or dark page, folds that open for what a link
// leads into, links to copy, views that can be shared (filter, order, columns), two reports to choose, and the search.
(() => {
  "use strict";
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  root.classList.add("js");

  // Light or dark
  const read = () => { try { return localStorage.getItem("theme"); } catch { return null; } };
  const dark = () => (root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches);
  if (["dark", "light"].includes(read())) root.dataset.theme = read();
  function theme(button) {
    const name = () => {
      const other = dark() ? "light" : "dark";
      button.textContent = button.dataset[other];
      button.setAttribute("aria-label", button.dataset[`${other}Label`]);
    };
    name();
    button.addEventListener("click", () => {
      root.dataset.theme = dark() ? "light" : "dark";
      try { localStorage.setItem("theme", root.dataset.theme); } catch { /* not kept, still switched */ }
      name();
    });
  }

  // Folds
  function unfold() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    let fold = target && target.closest("details:not([open])");
    if (!fold) return;
    for (; fold; fold = fold.parentElement.closest("details")) fold.open = true;
    target.scrollIntoView();
  }

  // Links to copy: where that is not allowed, they lead to the place as any link
  async function copy(event) {
    const link = event.target.closest("a.copy");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !navigator.clipboard) return;
    event.preventDefault();
    try {
      await navigator.clipboard.writeText(link.href);
      say(document.body.dataset.copied);
    } catch { location.hash = link.hash; }
  }
  function say(words) {
    const toast = document.querySelector(".toast") || document.body.appendChild(Object.assign(document.createElement("p"), { className: "toast" }));
    toast.setAttribute("role", "status");
    toast.textContent = "";
    setTimeout(() => { toast.textContent = words; }, 50);
    clearTimeout(say.timer);
    say.timer = setTimeout(() => { toast.textContent = ""; }, 3000);
  }

  // The address keeps what differs from a form's first state
  const controls = (form) => [...form.elements].filter((e) => e.name);
  const groups = (form) => [...new Set(controls(form).map((e) => e.name))].map((name) => [name, controls(form).filter((e) => e.name === name)]);
  function load(form) {
    const asked = new URLSearchParams(location.search);
    for (const [name, own] of groups(form)) {
      const value = asked.get(name);
      for (const e of own) {
        if (e.type === "checkbox") e.checked = value === null || value.split(",").includes(e.value);
        else if (e.type === "radio") e.checked = e.value === (value || "");
        else e.value = value || "";
      }
    }
  }
  function keep(form, replace) {
    const address = new URL(location);
    for (const [name, own] of groups(form)) {
      const chosen = own.filter((e) => !/checkbox|radio/.test(e.type) || e.checked).map((e) => e.value);
      const value = own[0].type === "checkbox" && chosen.length === own.length ? null : chosen.join();
      if (value === null || (value === "" && own[0].type !== "checkbox")) address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    if (address.href === location.href) return;
    try { history[replace ? "replaceState" : "pushState"](null, "", address); } catch { /* a page of a folder keeps its address */ }
  }

  // Filter, order, columns
  function view(form) {
    const target = document.getElementById(form.dataset.view);
    const items = all("[data-verdict]", target);
    items.forEach((item, i) => { item.place = i; });
    const value = (name) => controls(form).filter((e) => e.name === name && (e.type !== "checkbox" || e.checked)).map((e) => e.value);
    const trail = (item) => (item.nextElementSibling && item.nextElementSibling.matches(".foot") ? [item, item.nextElementSibling] : [item]);
    function order() {
      const [by] = value("sort");
      const name = (row) => row.querySelector("bdi").textContent;
      const compare = { reports: (a, b) => b.dataset.reports - a.dataset.reports, name: (a, b) => name(a).localeCompare(name(b), root.lang) }[by];
      for (const body of all("tbody", target)) {
        const rows = all(".point", body).map((row) => trail(row));
        rows.sort(([a], [b]) => (compare && compare(a, b)) || a.place - b.place);
        body.append(...rows.flat());
      }
    }
    function columns() {
      const boxes = controls(form).filter((e) => e.name === "column");
      for (const table of boxes.length ? all("table.matrix", target) : []) {
        const shown = boxes.filter((e) => e.checked).length;
        for (const row of all(".point, thead tr", table)) boxes.forEach((e, i) => { row.cells[i + 1].hidden = !e.checked; });
        for (const cell of all("[colspan]", table)) cell.colSpan = shown + 1;
      }
    }
    function show() {
      const verdicts = value("verdict"), [kind] = value("kind");
      let shown = 0;
      for (const item of items) {
        const fits = verdicts.includes(item.dataset.verdict) && (!kind || kind === item.dataset.kind);
        for (const part of trail(item)) part.hidden = !fits;
        shown += fits;
      }
      for (const part of all("tbody, section", target)) part.hidden = !part.querySelector("[data-verdict]:not([hidden])");
      const filtered = shown < items.length;
      target.classList.toggle("filtered", filtered);
      if (filtered) all("details.rest", target).forEach((d) => { d.open = !!d.querySelector("[data-verdict]:not([hidden])"); });
      if (value("sort")[0] !== undefined) order();
      columns();
      const number = (n) => n.toLocaleString(root.lang);
      form.querySelector("output").textContent = filtered ? form.dataset.shown.replace("{shown}", number(shown)).replace("{all}", number(items.length)) : "";
      form.querySelector("[type=reset]").hidden = !filtered && controls(form).every((e) => e.type !== "checkbox" ? !e.value : e.checked);
    }
    form.addEventListener("change", () => { keep(form); show(); });
    form.addEventListener("reset", () => setTimeout(() => { keep(form); show(); }));
    form.addEventListener("submit", (event) => event.preventDefault());
    addEventListener("popstate", () => { load(form); show(); });
    load(form);
    show();
  }

  // Which reports of a large story have a column: each cell keeps what it had, the last one has what the others say
  function choose(list) {
    const table = document.querySelector("table.matrix"), heads = all("thead [data-report]", table);
    const options = all("option", list.content);
    const first = heads.map((head) => head.dataset.report);
    function fill(head, sign) {
      for (const row of all(".point", table)) {
        const cell = row.cells[head.cellIndex], rest = row.cells[row.cells.length - 1];
        const fold = rest.querySelector("details") || rest.appendChild(document.createElement("details"));
        if (!fold.firstChild) { fold.className = "told-by"; fold.append(document.createElement("summary")); }
        const own = document.createElement("div"), wanted = fold.querySelector(`[data-report="${sign}"]`);
        own.dataset.report = head.dataset.report;
        own.append(...cell.childNodes);
        if (!cell.matches(".blank")) fold.append(own);
        cell.classList.toggle("blank", !wanted);
        if (!wanted) cell.textContent = list.dataset.silent;
        for (const part of all(`[data-report="${sign}"]`, fold)) { cell.append(...part.childNodes); part.remove(); }
        const count = fold.children.length - 1;
        fold.hidden = !count;
        fold.firstChild.textContent = list.dataset.others.replace("{number}", count.toLocaleString(root.lang));
      }
      head.dataset.report = sign;
      const option = options.find((o) => o.value === sign);
      if (!option) return;
      Object.assign(head.querySelector(".sign"), { textContent: sign, className: `sign t${option.dataset.tone}` });
      head.querySelector("bdi").textContent = option.dataset.name;
      all("small", head).forEach((date) => date.remove());
      head.querySelector("select").value = sign;
    }
    function swap(head, sign) {
      const other = heads.find((h) => h.dataset.report === sign), old = head.dataset.report;
      if (sign === old) return;
      if (other) fill(other, "");
      fill(head, sign);
      if (other) fill(other, old);
    }
    function load() {
      const asked = (new URLSearchParams(location.search).get("columns") || "").split(",");
      heads.forEach((head, i) => { if (options.some((o) => o.value === (asked[i] || first[i]))) swap(head, asked[i] || first[i]); });
    }
    function carry() {
      const columns = heads.map((head) => head.dataset.report).join();
      const address = new URL(location);
      if (columns === first.join()) address.searchParams.delete("columns"); else address.searchParams.set("columns", columns);
      try { history.pushState(null, "", address); } catch { /* a page of a folder keeps its address */ }
      for (const link of all(".pages a")) link.search = address.search;
    }
    for (const head of heads) {
      const select = head.appendChild(list.content.firstElementChild.cloneNode(true));
      select.value = head.dataset.report;
      select.addEventListener("change", () => { swap(head, select.value); carry(); });
    }
    addEventListener("popstate", load);
    load();
    if (location.search) for (const link of all(".pages a")) link.search = location.search;
  }

  // Two reports
  function two(form) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const chosen = [form.left.value, form.right.value];
      const link = all("a[data-pair]").find((a) => chosen[0] !== chosen[1] && chosen.every((sign) => a.dataset.pair.split(" ").includes(sign)));
      if (link) location.href = link.href;
    });
  }

  // Search: files of words and of stories are scripts that call these two
  const files = {};
  window.crossread = { words: (number, text) => { files[`words/${number}`] = text; }, story: (id, record) => { files[`stories/${id}`] = record; } };
  const file = (name) => files[name] !== undefined ? Promise.resolve(files[name]) : new Promise((done, failed) => {
    const script = Object.assign(document.createElement("script"), { src: `${document.body.dataset.root}search/${name}.js` });
    script.onload = () => done(files[name]);
    script.onerror = failed;
    document.head.append(script);
  });
  const fold = (text) => text.toLowerCase().normalize("NFKD").replace(/\p{Mn}/gu, "").replace(/([0-9]),(?=[0-9]{3})/g, "$1").match(/[0-9]+(?:\.[0-9]+)+[\p{L}\p{N}]*|[\p{L}\p{N}]+/gu) || [];
  const bucket = (word, letters) => [...word].slice(0, letters).reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 65536, 0) % 1024;
  // A word's documents, articles or facts or both: "story number" → how much it counts there
  async function find(word, data, kind) {
    const text = await file(`words/${bucket(word, data.prefix) % data.files}`), found = new Map();
    for (const part of text ? text.split(";") : []) {
      const [story, first, words] = part.split("~");
      for (const entry of words.split("|")) {
        const [other, places] = entry.split(":");
        if (word.length < data.prefix ? other !== word : !other.startsWith(word)) continue;
        for (const place of places.split(",")) {
          const number = parseInt(place, 36);
          if (kind && (kind === "articles") !== number < first) continue;
          const key = `${story} ${number}`, weight = (place.endsWith("+") ? 4 : 1) * (other === word ? 2 : 1);
          found.set(key, Math.max(found.get(key) || 0, weight));
        }
      }
    }
    return found;
  }
  function search(form) {
    const data = form.dataset, status = document.querySelector(".found"), list = document.querySelector(".results"), more = document.querySelector(".more");
    const tag = (name, words, parent, type) => parent.appendChild(Object.assign(document.createElement(name), { textContent: words, className: type || "" }));
    let run = 0, next = () => {};
    async function draw(keys, asked) {
      for (const key of keys) {
        const [story, number] = key.split(" ");
        const part = Math.floor(number / 256), record = await file(`stories/${story}${part ? `/${part}` : ""}`);
        if (run !== asked) return;
        const [path, kind, title, source, excerpt] = record.documents[number % 256], item = tag("li", "", list);
        tag("p", kind ? data[kind] : data.article, item, `verdict ${kind}`);
        const link = tag("a", "", tag("h2", "", item));
        link.href = `${document.body.dataset.root}${story}/${path}`;
        tag("bdi", title, link);
        tag("bdi", excerpt, tag("p", "", item, "excerpt"));
        tag("bdi", `${record.title} · ${source}`, tag("p", "", item, "small"));
      }
    }
    async function start() {
      const asked = ++run, every = fold(form.q.value), words = every.filter((w) => w.length > 1 && !data.leftOut.split(" ").includes(w));
      const kind = form.elements.in.value;
      list.textContent = status.textContent = "";
      more.hidden = true;
      if (!words.length) { status.textContent = every.length ? data.common : form.q.value.trim() && data.nothing; return; }
      try {
        const found = await Promise.all(words.map((word) => find(word, data, kind)));
        if (run !== asked) return;
        const rare = found.map((m) => 1 / Math.log(2 + m.size));
        const score = (key) => found.reduce((sum, m, i) => sum + m.get(key) * rare[i], 0);
        const keys = [...found[0].keys()].filter((key) => found.every((m) => m.has(key)));
        const scores = new Map(keys.map((key) => [key, score(key)]));
        keys.sort((a, b) => scores.get(b) - scores.get(a) || (a < b ? -1 : 1));
        status.textContent = keys.length ? data.found.replace("{found}", keys.length.toLocaleString(root.lang)) : data.nothing;
        next = async () => { more.hidden = true; await draw(keys.splice(0, 20), asked); more.hidden = run !== asked || !keys.length; };
        await next();
      } catch { if (run === asked) status.textContent = data.failed; }
    }
    let timer;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(timer); // else what is found is drawn once more, and takes the focus from who went on to it
      keep(form);
      start();
    });
    form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(() => { keep(form, true); start(); }, 200); });
    more.addEventListener("click", () => next());
    addEventListener("popstate", () => { load(form); start(); });
    load(form);
    start();
  }

  addEventListener("hashchange", unfold);
  document.addEventListener("click", copy);
  document.addEventListener("DOMContentLoaded", () => {
    all("button.theme").forEach(theme);
    all("form[data-view]").forEach(view);
    all("form[data-two]").forEach(two);
    all("template#reports").forEach(choose);
    all("form.search").forEach(search);
    unfold();
  });
})();
