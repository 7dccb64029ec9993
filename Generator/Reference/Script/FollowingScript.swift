/// The contents show where the reader is.
enum FollowingScript {
  static let text = #"""
    const sections = $$('main > section');
    {
      const nav = $('nav');
      const links = new Map($$('a', nav).map(link => [link.hash.slice(1), link]));
      const seen = new Set();
      let current;
      // What was folded before the reader came to what it holds.
      let unfolded;
      const observer = new IntersectionObserver(changes => {
        for (const change of changes) change.isIntersecting ? seen.add(change.target) : seen.delete(change.target);
        const first = sections.find(section => seen.has(section));
        const link = first && links.get(first.id);
        if (!first || link === current) return;
        current?.removeAttribute('aria-current');
        current = link;
        if (!link) return;
        link.setAttribute('aria-current', 'true');
        const fold = link.closest('details');
        if (fold !== unfolded) {
          if (unfolded) unfolded.open = false;
          unfolded = fold?.open ? null : fold;
          if (unfolded) unfolded.open = true;
        }
        const box = link.getBoundingClientRect();
        const frame = nav.getBoundingClientRect();
        const isOutside = box.top < frame.top || box.bottom > frame.bottom;
        if (box.height && isOutside) nav.scrollTop += box.top - frame.top - frame.height / 2;
      }, {rootMargin: '-80px 0px -60% 0px'});
      for (const section of sections) observer.observe(section);
    }

    """#
}
