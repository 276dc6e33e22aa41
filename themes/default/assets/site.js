// Comfort only: the pages are complete without it. Keeps the reader's choice of a light or dark page, and unfolds
// what a link leads into.
(function () {
  "use strict";
  var root = document.documentElement;
  function stored() { try { return localStorage.getItem("theme"); } catch (e) { return null; } }
  function dark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }
  var choice = stored();
  if (choice === "dark" || choice === "light") { root.dataset.theme = choice; }
  function unfold() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var fold = target && target.closest("details:not([open])");
    if (!fold) { return; }
    for (; fold; fold = fold.parentElement.closest("details")) { fold.open = true; }
    target.scrollIntoView();
  }
  addEventListener("hashchange", unfold);
  document.addEventListener("DOMContentLoaded", function () {
    unfold();
    var button = document.querySelector("button.theme");
    if (!button) { return; }
    function name() {
      var other = dark() ? "light" : "dark";
      button.textContent = button.dataset[other];
      button.setAttribute("aria-label", button.dataset[other + "Label"]);
    }
    name();
    button.hidden = false;
    button.addEventListener("click", function () {
      root.dataset.theme = dark() ? "light" : "dark";
      try { localStorage.setItem("theme", root.dataset.theme); } catch (e) { /* not kept, still switched */ }
      name();
    });
  });
}());
