"use strict";
/* Search and sorting for the tables of a page; without it they are whole and in their own order. */
(() => {
  const tables = Array.from(document.querySelectorAll("table.rows")), tools = document.querySelector(".table-tools");
  if (!tables.length || !tools) return;
  const rows = tables.flatMap((table) => Array.from(table.tBodies[0].rows));
  const words = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  const label = document.createElement("label"), box = document.createElement("input"), status = document.createElement("p");
  /* demands that are folded are found with the rows of the table; what was open is open again when the search is over */
  const demands = Array.from(document.querySelectorAll(".group > .demand")), groups = Array.from(document.querySelectorAll(".group"));
  const folds = Array.from(document.querySelectorAll(".group,.long-table"));
  demands.forEach((one) => words.set(one, one.textContent.toLowerCase()));
  let stood = null;
  label.textContent = demands.length ? "Search demands and table " : tables.length > 1 ? "Search these tables " : "Search this table ";
  box.type = "search"; status.setAttribute("role", "status");
  label.append(box);
  /* where a table is stacked its heads are not shown: the same order can be chosen here */
  const order = document.createElement("label"), columns = document.createElement("select");
  order.textContent = demands.length ? "Sort the table by " : groups.length ? "Sort each section by " : "Sort by "; columns.append(new Option("its own order", ""));
  tables[0].querySelectorAll("thead th").forEach((heading, place) => columns.append(new Option(heading.textContent, place)));
  order.append(columns); tools.append(label, order, status); tools.hidden = false;
  const own = new Map(tables.map((table) => [table, Array.from(table.tBodies[0].rows)]));

  function search(remember) {
    const wanted = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    const told = [[demands, "demands"], [rows, "rows"]].filter(([all]) => all.length).map(([all, name]) => {
      for (const one of all) one.hidden = !wanted.every((word) => words.get(one).includes(word));
      return `${all.filter((one) => !one.hidden).length} of ${all.length} ${name}`;
    });
    if (wanted.length && !stood) stood = folds.filter((fold) => fold.open);
    for (const fold of folds) {
      fold.hidden = !fold.querySelector(".demand:not([hidden]), tbody tr:not([hidden])");
      if (stood) fold.open = wanted.length ? true : stood.includes(fold);
    }
    if (!wanted.length) stood = null;
    status.textContent = told.join(", ");
    if (remember) history.replaceState(null, "", box.value ? "#" + new URLSearchParams({ find: box.value }) : "#");
  }

  function sort(table, heading, place) {
    const down = heading.getAttribute("aria-sort") === "ascending", number = heading.dataset.sort === "number";
    const value = (row) => row.cells[place].textContent.trim();
    const order = number ? (a, b) => value(a) - value(b) : (a, b) => value(a).localeCompare(value(b), "en", { numeric: true });
    table.querySelectorAll("thead th").forEach((th) => th.removeAttribute("aria-sort"));
    heading.setAttribute("aria-sort", down ? "descending" : "ascending");
    const body = table.tBodies[0];
    body.append(...Array.from(body.rows).sort((a, b) => (down ? -order(a, b) : order(a, b))));
  }

  for (const table of tables) {
    table.querySelectorAll("thead th").forEach((heading, place) => {
      const button = document.createElement("button");
      button.type = "button"; button.textContent = heading.textContent;
      heading.replaceChildren(button);
      button.addEventListener("click", () => sort(table, heading, place));
    });
  }
  columns.addEventListener("change", () => tables.forEach((table) => {
    if (table.closest(".long-table")) table.closest(".long-table").open = true;
    const heading = columns.value && table.tHead.rows[0].cells[columns.value];
    table.querySelectorAll("thead th").forEach((th) => th.removeAttribute("aria-sort"));
    if (heading) sort(table, heading, Number(columns.value)); else table.tBodies[0].append(...own.get(table));
  }));
  function recall() {
    if (location.hash.startsWith("#find=")) box.value = new URLSearchParams(location.hash.slice(1)).get("find");
    else if (location.hash.length > 1) box.value = "";
    search(false);
    const row = rows.find((one) => "#" + one.id === location.hash);
    if (row?.closest("details")) row.closest("details").open = true;
    if (row) row.scrollIntoView({ block: "center" });
  }
  box.addEventListener("input", () => search(true));
  addEventListener("hashchange", recall);
  recall();
})();
