/// Trees that unfold where the page says no more than a schema's name, and links into what is folded.
enum TreeScript {
  static let text = #"""
    // A name is a link to its row.
    for (const row of $$('.tree > li')) row.firstElementChild.href = '#' + row.id;

    // What can still be unfolded: by the id of its place, what does it.
    const unfolding = new Map();
    // The fold that tells the body of a heading.
    const foldOf = heading => {
      let next = heading.nextElementSibling;
      while (next && !/^(details|h4)$/.test(next.localName)) next = next.nextElementSibling;
      return next?.localName === 'details' ? next : null;
    };
    // The one tree that tells what is anchored: a schema, or the body of an operation.
    const treeOf = anchor => {
      const block = anchor?.localName === 'h4' ? foldOf(anchor) : anchor && $('.text', anchor);
      const elsewhere = block && $(':scope > p[data-below] > a', block);
      return elsewhere ? treeOf(byId(elsewhere.hash.slice(1))) : block && $(':scope > .tree', block);
    };
    const offer = root => {
      // Where several schemas are possible, their names lead to each.
      const names = '.tree li > small > a[href^="#schema-"]:only-of-type, p[data-below] > a:only-of-type';
      for (const link of $$(names, root)) {
        const place = link.closest('li, p');
        const tree = treeOf(byId(link.hash.slice(1)));
        if (!tree || $(':scope > details', place)) continue;
        const below = place.id || place.dataset.below;
        const count = tree.children.length;
        const fold = make('details', {className: 'more'},
          make('summary', {}, `${count} ${count === 1 ? 'property' : 'properties'}`));
        const unfold = () => {
          if (!unfolding.delete(below)) return;
          fold.append(copyOf(tree, below));
          offer(fold);
        };
        unfolding.set(below, unfold);
        fold.addEventListener('toggle', unfold);
        place.localName === 'li' ? place.append(fold) : place.after(fold);
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
      const block = foldOf(heading);
      if (!block || !$('details', block)) continue;
      const button = make('button', {type: 'button', className: 'all'}, 'Unfold all');
      button.addEventListener('click', () => {
        const isUnfolding = button.textContent === 'Unfold all';
        block.open = true;
        for (const fold of $$('details', block)) fold.open = isUnfolding;
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
