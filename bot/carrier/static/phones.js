// Looks for news every second and a half and swaps in the parts marked data-live. The page works without it.
(function () {
  const screen = () => document.getElementById("screen");
  const toEnd = () => { if (screen()) screen().scrollTop = screen().scrollHeight; };
  async function look() {
    if (document.hidden) return setTimeout(look, 1500);
    try {
      const answer = await fetch(location.href, { cache: "no-store" });
      if (answer.ok) swap(new DOMParser().parseFromString(await answer.text(), "text/html"));
    } catch { /* the carrier is away for a moment: look again */ }
    setTimeout(look, 1500);
  }
  function swap(fresh) {
    for (const here of document.querySelectorAll("[data-live]")) {
      const there = fresh.getElementById(here.id);
      if (there && there.innerHTML !== here.innerHTML) {
        here.innerHTML = there.innerHTML;
        if (here.id === "screen") toEnd();
      }
    }
  }
  document.addEventListener("keydown", (press) => {
    if (press.target.id === "text" && press.key === "Enter" && !press.shiftKey && !press.isComposing) {
      press.preventDefault();
      press.target.form.requestSubmit();
    }
  });
  toEnd();
  setTimeout(look, 1500);
})();
