// Improves pages that already work without it: suggestions while typing, "/" to the search box, filters open on wide screens.
"use strict";

(function () {
  var wide = window.matchMedia("(min-width: 60rem)");
  document.querySelectorAll("details[data-open-wide]").forEach(function (details) { details.open = details.open || wide.matches; });

  document.addEventListener("keydown", function (event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable) return;
    var box = document.querySelector("input[type=search]");
    if (box) { event.preventDefault(); box.focus(); box.select(); }
  });

  document.querySelectorAll("input[data-suggest]").forEach(suggest);

  // A combobox with a listbox popup (WAI-ARIA Authoring Practices: editable, list autocomplete, manual selection).
  function suggest(input) {
    var list = document.createElement("ul");
    var status = document.createElement("p");
    var items = [], active = -1, timer = 0, asked = "", known = new Map(), request = null;
    list.id = input.id + "-saran";
    list.className = "suggest";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.labels.length ? input.labels[0].textContent : "");
    list.hidden = true;
    status.className = "hidden";
    status.setAttribute("role", "status");
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", list.id);
    input.after(list, status);

    input.addEventListener("input", function () {
      clearTimeout(timer);
      timer = setTimeout(ask, 120);
    });
    input.addEventListener("blur", function () { setTimeout(close, 150); });
    input.addEventListener("keydown", function (event) {
      if (event.isComposing) return;
      if (event.key === "Escape" && !list.hidden) { event.preventDefault(); close(); return; }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (list.hidden) { ask(); return; }
        event.preventDefault();
        choose(event.key === "ArrowDown" ? active + 1 : active - 1);
      } else if (event.key === "Enter" && active >= 0 && !list.hidden) {
        input.value = items[active];
        close();
      }
    });

    function ask() {
      var text = input.value.trim();
      if (text.length < 2) { close(); return; }
      asked = text;
      if (known.has(text)) { show(known.get(text)); return; }
      if (request) request.abort();
      request = new AbortController();
      fetch(input.dataset.suggest + "?q=" + encodeURIComponent(text), { signal: request.signal })
        .then(function (answer) { return answer.ok ? answer.json() : []; })
        .then(function (found) {
          if (known.size > 200) known.clear();
          known.set(text, found);
          if (text === asked && document.activeElement === input) show(found);
        })
        .catch(function () { /* typing goes on without suggestions */ });
    }

    function show(found) {
      items = found.slice(0, 8);
      active = -1;
      list.replaceChildren.apply(list, items.map(function (text, index) {
        var option = document.createElement("li");
        option.id = list.id + "-" + index;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.textContent = text;
        option.addEventListener("mousedown", function (event) {
          event.preventDefault();
          input.value = text;
          close();
          input.form.requestSubmit ? input.form.requestSubmit() : input.form.submit();
        });
        return option;
      }));
      list.hidden = items.length === 0;
      input.setAttribute("aria-expanded", String(!list.hidden));
      input.removeAttribute("aria-activedescendant");
      status.textContent = items.length ? items.length + " " + input.dataset.suggestWord : "";
    }

    function choose(index) {
      active = index >= items.length ? -1 : index < -1 ? items.length - 1 : index;
      Array.prototype.forEach.call(list.children, function (option, position) {
        option.setAttribute("aria-selected", String(position === active));
        if (position === active) option.scrollIntoView({ block: "nearest" });
      });
      if (active < 0) input.removeAttribute("aria-activedescendant");
      else input.setAttribute("aria-activedescendant", list.children[active].id);
    }

    function close() {
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }
  }
})();
