// The participants' own pages. Everything works without this; with it, leaving is quicker and leaves less behind.
(function () {
  "use strict";
  var exit = document.querySelector("[data-exit]");

  function leave(event) {
    if (event) { event.preventDefault(); }
    document.title = "";
    document.body.style.display = "none";
    window.location.replace(exit.href); // in place of this page, so that "back" does not lead to it
  }

  if (exit) {
    exit.addEventListener("click", leave);
    var presses = 0, last = 0;
    document.addEventListener("keydown", function (event) { // Shift three times, as on GOV.UK
      if (event.key !== "Shift" || event.repeat) { presses = 0; return; }
      presses = event.timeStamp - last < 5000 ? presses + 1 : 1;
      last = event.timeStamp;
      if (presses >= 3) { leave(); }
    });
  }

  window.addEventListener("pageshow", function (event) { // a page that the browser kept is asked for anew
    if (event.persisted) { window.location.reload(); }
  });

  var thread = document.querySelector("[data-thread]"), looks = 0;

  function look() { // gently: every ten seconds, while the page is seen, for a quarter of an hour
    if (document.hidden || looks > 90 || !window.fetch) { return; }
    looks += 1;
    window.fetch(thread.getAttribute("data-thread"), { credentials: "same-origin" }).then(function (answer) {
      return answer.ok ? answer.text() : null;
    }).then(function (html) {
      if (html && html.trim() !== thread.innerHTML.trim()) { thread.innerHTML = html; }
    }).catch(function () { /* no connection just now: the next look may have one */ });
  }

  if (thread) { window.setInterval(look, 10000); }

  var faults = document.querySelector(".faults");
  if (faults) { faults.focus(); }
}());
