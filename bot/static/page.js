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

  var faults = document.querySelector(".faults");
  if (faults) { faults.focus(); }
}());
