// Starts the GOV.UK components, and keeps a live page fresh: every few seconds it asks for the page it is on, and swaps
// the parts marked data-live when they have changed. Without this script every page works; it just stands still.
import { initAll } from './govuk-frontend.min.js'

const EVERY = 4000
const SLOWEST = 60000

initAll()
const page = document.querySelector('[data-live-page]')
if (page) keepFresh(page)

function keepFresh(page) {
  const said = page.querySelector('[data-live-said]')
  const pause = page.querySelector('[data-live-pause]')
  let version = page.dataset.livePage
  let wait = EVERY
  let running = true
  let waiting = null
  let timer = setTimeout(look, wait)

  pause.hidden = false
  page.querySelector('[data-live-refresh]').hidden = true
  pause.addEventListener('click', () => {
    running = !running
    pause.textContent = running ? 'Stop refreshing this page by itself' : 'Refresh this page by itself'
    clearTimeout(timer)
    if (running) look()
  })

  document.addEventListener('focusout', () => setTimeout(() => waiting && !busy() && swap(waiting)))

  async function look() {
    if (!document.hidden) await ask()
    clearTimeout(timer)
    if (running) timer = setTimeout(look, wait)
  }

  async function ask() {
    try {
      const answer = await fetch(location.href.split('#')[0], {
        headers: { 'X-Live': '1', 'If-None-Match': `"${version}"` }, cache: 'no-store', credentials: 'same-origin'
      })
      wait = answer.status < 500 ? EVERY : Math.min(wait * 2, SLOWEST)
      if (answer.status === 401 || answer.status === 404) return stop()
      if (answer.status === 200) show(new DOMParser().parseFromString(await answer.text(), 'text/html'))
    } catch {
      wait = Math.min(wait * 2, SLOWEST)
    }
  }

  function show(fresh) {
    version = fresh.querySelector('[data-live-page]').dataset.livePage
    if (!busy()) return swap(fresh)
    waiting = fresh // nothing moves under somebody's hands
    said.textContent = 'Something is new here. It will show when you move on.'
  }

  function swap(fresh) {
    waiting = null
    for (const part of document.querySelectorAll('[data-live]')) {
      const other = fresh.querySelector(`[data-live="${part.dataset.live}"]`)
      if (other && other.innerHTML !== part.innerHTML) part.innerHTML = other.innerHTML
    }
    said.textContent = 'This page has been refreshed: something is new.'
  }

  function busy() {
    return document.activeElement.closest('[data-live]') !== null
  }

  function stop() {
    running = false
    location.reload()
  }
}
