"use strict";
(() => {
  // Every element that belongs to a finding, by the finding's number.
  const members = new Map();
  for (const element of document.querySelectorAll("[data-f]")) {
    for (const number of element.dataset.f.split(" ")) {
      if (!members.has(number)) members.set(number, []);
      members.get(number).push(element);
    }
  }
  const line = document.querySelector("#join path");
  let shown = [];
  let kept = [];

  const numbersOf = target => {
    const element = target instanceof Element ? target.closest("[data-f]") : null;
    return element ? element.dataset.f.split(" ") : [];
  };

  const show = numbers => {
    for (const number of shown) for (const element of members.get(number) ?? []) element.classList.remove("on");
    shown = numbers;
    for (const number of shown) for (const element of members.get(number) ?? []) element.classList.add("on");
    draw();
  };

  const marksOf = number => (members.get(number) ?? []).filter(element => element.matches("article a.f"));

  // From the words in one article to the words in the next, where both are in sight; under the lines, so that nothing looks struck out.
  const draw = () => {
    let path = "";
    for (const number of shown) {
      const sides = new Map();
      for (const mark of marksOf(number)) {
        const article = mark.closest("article");
        if (!sides.has(article)) sides.set(article, mark.getBoundingClientRect());
      }
      const boxes = [...sides.values()].filter(box => box.bottom > 0 && box.top < innerHeight).sort((a, b) => a.left - b.left);
      for (let i = 0; i + 1 < boxes.length; i++) {
        if (boxes[i].right >= boxes[i + 1].left) continue;
        const [x1, y1, x2, y2] = [boxes[i].right + 2, boxes[i].bottom + 3, boxes[i + 1].left - 2, boxes[i + 1].bottom + 3];
        path += `M${x1} ${y1}C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}`;
      }
    }
    line.setAttribute("d", path);
  };

  addEventListener("pointerover", event => {
    const numbers = numbersOf(event.target);
    show(numbers.length ? numbers : kept);
  });
  addEventListener("focusin", event => {
    const numbers = numbersOf(event.target);
    if (numbers.length) show(numbers);
  });
  addEventListener("focusout", () => show(kept));
  addEventListener("click", event => {
    const numbers = numbersOf(event.target);
    kept = numbers;
    show(numbers);
    if (!numbers.length || !event.target.closest("article a.f")) return;
    // Clicked words bring the other side into sight; the note beside the words says why.
    const own = event.target.closest("article");
    const other = marksOf(numbers[0]).find(mark => mark.closest("article") !== own);
    if (!other) return;
    event.preventDefault();
    other.scrollIntoView({ block: "center" });
    other.focus({ preventScroll: true });
  });
  addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    kept = [];
    show([]);
  });
  addEventListener("scroll", draw, { passive: true, capture: true });
  addEventListener("resize", draw, { passive: true });
})();
