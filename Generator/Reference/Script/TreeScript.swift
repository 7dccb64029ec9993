/// Trees that unfold where the page says no more than a schema's name, and links into what is folded.
enum TreeScript {
  static let text = #"""
    // A name is a link to its row.
    for (const row of $$('.tree > li')) row.firstElementChild.href = '#' + row.id;

    // What can still be unfolded: by the id of its place, what does it.
    const unfolding = new Map();
    // The folds that tell the body of a heading.
    const foldsOf = heading => {
      const folds = [];
      for (let next = heading; (next = next.nextElementSibling) && next.localName !== 'h4';)
        if (next.localName === 'details') folds.push(next);
      return folds;
    };
    // The trees that tell what a link leads to, a schema or the body of an operation: of a choice, those of each branch.
    const treesOf = (link, passed = []) => {
      const target = byId(link.hash.slice(1));
      if (!target || passed.includes(target)) return [];
      const block = target.localName === 'h4' ? foldsOf(target)[0] : $('.text', target);
      const tree = block && $(':scope > .tree', block);
      if (tree) return [{name: link.textContent, tree}];
      const links = block ? $$(':scope > p[data-below] > a', block) : [];
      const trees = links.flatMap(inner => treesOf(inner, [...passed, target]));
      return links.length === 1 ? trees.map(({tree}) => ({name: link.textContent, tree})) : trees;
    };
    const offer = root => {
      for (const place of $$('.tree > li, p[data-below]', root)) {
        const isRow = place.localName === 'li';
        if (isRow && $(':scope > details', place)) continue;
        const links = $$(isRow ? ':scope > small > a[href^="#schema-"]' : ':scope > a', place);
        const trees = links.flatMap(link => treesOf(link));
        const folds = trees.map(({name, tree}) => {
          // Of several, each has its name in the ids of what it holds.
          const isOne = links.length === 1 && trees.length === 1;
          const below = (place.id || place.dataset.below) + (isOne ? '' : '.' + name.replace(/[^\w.:-]/g, '-'));
          const count = tree.children.length;
          const told = `${count} ${count === 1 ? 'property' : 'properties'}`;
          const fold = make('details', {className: 'more'}, make('summary', {}, isOne ? told : `${name}: ${told}`));
          const unfold = () => {
            if (!unfolding.delete(below)) return;
            fold.append(copyOf(tree, below));
            offer(fold);
          };
          unfolding.set(below, unfold);
          fold.addEventListener('toggle', unfold);
          return fold;
        });
        if (isRow) {
          place.append(...folds);
          continue;
        }
        // Behind what is said of it.
        let last = place;
        while (last.nextElementSibling?.matches('p:not(.kind, .users)')) last = last.nextElementSibling;
        last.after(...folds);
      }
    };
    const copyOf = (tree, below) => {
      const first = tree.firstElementChild;
      const length = first.id.length - first.firstElementChild.textContent.length - 1;
      const copy = tree.cloneNode(true);
      for (const fold of $$('details.more', copy)) fold.remove();
      for (const row of $$('.tree > li', copy)) {
        row.id = below + row.id.slice(length);
        row.firstElementChild.href = '#' + row.id;
      }
      return copy;
    };
    offer(document);

    // Every part of a tree at once.
    for (const heading of $$('.operation h4')) {
      const folds = foldsOf(heading);
      if (folds.length < 2 && !folds.some(fold => $('details', fold))) continue;
      const button = make('button', {type: 'button', className: 'all'}, 'Unfold all');
      button.addEventListener('click', () => {
        const isUnfolding = button.textContent === 'Unfold all';
        for (const fold of folds) {
          fold.open = isUnfolding || folds.length === 1;
          for (const inner of $$('details', fold)) inner.open = isUnfolding;
        }
        button.textContent = isUnfolding ? 'Fold all' : 'Unfold all';
      });
      heading.append(button);
    }

    // A link into something folded unfolds it.
    const place = id => {
      for (let end = id.length; end > 0 && !byId(id); end = id.lastIndexOf('.', end - 1)) {
        const unfold = unfolding.get(id.slice(0, end));
        if (!unfold) continue;
        unfold();
        end = id.length + 1;
      }
      return byId(id);
    };
    const reveal = () => {
      const id = decodeURIComponent(location.hash.slice(1));
      const isThere = byId(id);
      const target = id && place(id);
      if (!target || target.localName === 'nav') return;
      let wasHidden = !isThere;
      for (let at = target.parentElement; at; at = at.parentElement) {
        if (at.localName !== 'details' || at.open) continue;
        at.open = true;
        wasHidden = true;
      }
      if (wasHidden) target.scrollIntoView();
    };
    addEventListener('hashchange', reveal);
    reveal();

    """#
}
