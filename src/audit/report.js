// Only adds to a page that is whole without it: filters and sorts the findings, opens what a link
// points into, opens every case for printing.
(function () {
  "use strict";
  var table = document.getElementById("findings-table");
  var form = document.getElementById("filter");

  function reveal(id) {
    var target = id && document.getElementById(id);
    var details = target && target.closest("details");
    if (!details) return;
    details.open = true;
    target.scrollIntoView();
  }
  window.addEventListener("hashchange", function () { reveal(location.hash.slice(1)); });
  reveal(location.hash.slice(1));

  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details.case").forEach(function (d) {
      d.dataset.wasOpen = d.open ? "yes" : "no";
      d.open = true;
    });
  });
  window.addEventListener("afterprint", function () {
    document.querySelectorAll("details.case").forEach(function (d) {
      d.open = d.dataset.wasOpen === "yes";
    });
  });

  if (!table || !form) return;
  var body = table.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows);
  var shown = document.getElementById("shown");
  var texts = new Map(rows.map(function (row) { return [row, row.textContent.toLowerCase()]; }));

  function options(select, key) {
    var seen = {};
    rows.forEach(function (row) { seen[row.dataset[key]] = row.dataset[key + "Title"] || row.dataset[key]; });
    Object.keys(seen).sort(function (a, b) { return seen[a].localeCompare(seen[b]); }).forEach(function (value) {
      var option = document.createElement("option");
      option.value = value;
      option.textContent = seen[value] || "(none)";
      select.appendChild(option);
    });
  }
  ["kind", "unit", "class"].forEach(function (key) { options(form.elements[key], key); });

  function filter() {
    var words = form.elements.text.value.trim().toLowerCase();
    var count = 0;
    rows.forEach(function (row) {
      var fits = ["kind", "unit", "class"].every(function (key) {
        var wanted = form.elements[key].value;
        return wanted === "*" || row.dataset[key] === wanted;
      });
      fits = fits && (!words || texts.get(row).indexOf(words) >= 0);
      row.hidden = !fits;
      if (fits) count += 1;
    });
    shown.textContent = "Showing " + count + " of " + rows.length + " findings.";
  }
  form.addEventListener("input", filter);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { setTimeout(filter, 0); });
  form.hidden = false;
  filter();

  Array.prototype.forEach.call(table.tHead.rows[0].cells, function (cell, column) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = cell.textContent;
    cell.textContent = "";
    cell.appendChild(button);
    button.addEventListener("click", function () {
      var down = cell.getAttribute("aria-sort") === "ascending";
      Array.prototype.forEach.call(table.tHead.rows[0].cells, function (other) {
        other.removeAttribute("aria-sort");
      });
      cell.setAttribute("aria-sort", down ? "descending" : "ascending");
      var number = cell.classList.contains("number");
      var key = function (row) {
        var text = row.cells[column].dataset.sort || row.cells[column].textContent;
        return number ? parseFloat(text) : text;
      };
      rows.sort(function (a, b) {
        var x = key(a), y = key(b);
        var order = number ? x - y : x.localeCompare(y);
        return down ? -order : order;
      });
      rows.forEach(function (row) { body.appendChild(row); });
    });
  });
})();
