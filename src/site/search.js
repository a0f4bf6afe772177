// Finds what holds every word that is typed; the best title first. All text is set as text.
(function () {
  "use strict";
  var most = 60;
  var form = document.getElementById("search");
  var box = document.getElementById("query");
  var found = document.getElementById("found");
  var results = document.getElementById("results");
  var entries = (window.onusIndex || []).map(function (e) {
    var title = e[1].toLowerCase();
    return { kind: e[0], title: e[1], place: e[2], words: e[3],
             low: title, all: (e[0] + " " + title + " " + e[3]).toLowerCase() };
  });

  function parts(text) { return text.split(/[^a-z0-9\/]+/); }

  // The word is one of the title: 5; starts one: 4; is a word elsewhere: 3; stands within the title: 2;
  // within the rest: 1; nowhere: 0.
  function weight(entry, word) {
    if (entry.all.indexOf(word) < 0) return 0;
    var title = parts(entry.low);
    if (title.indexOf(word) >= 0) return 5;
    if (title.some(function (part) { return part.indexOf(word) === 0; })) return 4;
    if (parts(entry.all).indexOf(word) >= 0) return 3;
    return entry.low.indexOf(word) >= 0 ? 2 : 1;
  }

  function search(text) {
    var words = text.toLowerCase().split(/\s+/).filter(Boolean);
    if (!words.length) return null;
    var hits = [];
    entries.forEach(function (entry, order) {
      var total = 0;
      for (var i = 0; i < words.length; i += 1) {
        var one = weight(entry, words[i]);
        if (!one) return;
        total += one;
      }
      hits.push({ entry: entry, total: total, order: order });
    });
    return hits.sort(function (a, b) { return b.total - a.total || a.order - b.order; });
  }

  function item(entry) {
    var li = document.createElement("li");
    var link = document.createElement("a");
    link.href = entry.place;
    link.textContent = entry.title;
    li.appendChild(link);
    var about = document.createElement("span");
    about.className = "because";
    about.textContent = entry.kind + (entry.words ? ": " + entry.words.slice(0, 160) : "");
    li.appendChild(about);
    return li;
  }

  function show() {
    var hits = search(box.value);
    results.textContent = "";
    results.hidden = !hits || !hits.length;
    if (!hits) { found.textContent = ""; return; }
    hits.slice(0, most).forEach(function (hit) { results.appendChild(item(hit.entry)); });
    found.textContent = !hits.length ? "Nothing found. Try fewer or shorter words."
      : hits.length === 1 ? "1 result."
      : hits.length > most ? hits.length + " results; the first " + most + " are shown."
      : hits.length + " results.";
  }

  var waiting;
  box.addEventListener("input", function () { clearTimeout(waiting); waiting = setTimeout(show, 200); });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(waiting);
    show();
  });
  var asked = /[?&]q=([^&]*)/.exec(location.search);
  if (asked) {
    try { box.value = decodeURIComponent(asked[1].replace(/\+/g, " ")); } catch (e) { box.value = ""; }
  }
  form.hidden = false;
  show();
  box.focus();
})();
