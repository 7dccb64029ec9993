/// The script of the reference. Without it everything can be read; with it there are a search, buttons that copy, and
/// a choice between light and dark.
enum PageScript {
  /// Before the page is drawn: the scheme that was chosen last. A browser may refuse its storage.
  static let theme = """
    try {
      const theme = localStorage.getItem('theme');
      if (theme) document.documentElement.dataset.theme = theme;
    } catch {}
    """

  static let text = [tools, scheme, copying, folding, following, SearchScript.text].joined(separator: "\n")

  private static let tools = """
    'use strict';
    const $ = (query, root = document) => root.querySelector(query);
    const $$ = (query, root = document) => [...root.querySelectorAll(query)];
    """

  private static let scheme = """
    {
      const button = $('#page-theme');
      const page = document.documentElement;
      const system = matchMedia('(prefers-color-scheme: dark)');
      const other = () => (page.dataset.theme || (system.matches ? 'dark' : 'light')) === 'dark' ? 'light' : 'dark';
      const show = () => {
        button.textContent = other() === 'dark' ? 'Dark' : 'Light';
        button.setAttribute('aria-label', `Use the ${other()} scheme`);
      };
      button.addEventListener('click', () => {
        page.dataset.theme = other();
        try { localStorage.setItem('theme', page.dataset.theme); } catch {}
        show();
      });
      system.addEventListener('change', show);
      button.hidden = false;
      show();
    }
    """

  /// Browsers give pages the clipboard only over HTTPS and on the machine itself.
  private static let copying = """
    if (navigator.clipboard) for (const block of $$('.code')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = 'Copy';
      button.setAttribute('aria-live', 'polite');
      button.addEventListener('click', async () => {
        try {
          await navigator.clipboard.writeText($('pre', block).textContent);
          button.textContent = 'Copied';
        } catch {
          button.textContent = 'Not allowed';
        }
        setTimeout(() => button.textContent = 'Copy', 1500);
      });
      $('figcaption', block).append(button);
    }
    """

  /// A link into something folded unfolds it.
  private static let folding = """
    const reveal = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!target || target.tagName === 'NAV') return;
      let wasFolded = false;
      for (let at = target; at; at = at.parentElement) {
        if (at.tagName !== 'DETAILS' || at.open) continue;
        at.open = true;
        wasFolded = true;
      }
      if (wasFolded) target.scrollIntoView();
    };
    addEventListener('hashchange', reveal);
    reveal();
    """

  /// The contents show where the reader is.
  private static let following = """
    {
      const nav = $('nav');
      const links = new Map($$('a', nav).map(link => [link.hash.slice(1), link]));
      const seen = new Set();
      let current;
      const observer = new IntersectionObserver(changes => {
        for (const change of changes) change.isIntersecting ? seen.add(change.target) : seen.delete(change.target);
        const first = $$('main > section').find(section => seen.has(section));
        const link = first && links.get(first.id);
        if (!first || link === current) return;
        current?.removeAttribute('aria-current');
        current = link;
        if (!link) return;
        link.setAttribute('aria-current', 'true');
        const box = link.getBoundingClientRect();
        const frame = nav.getBoundingClientRect();
        const isOutside = box.top < frame.top || box.bottom > frame.bottom;
        if (box.height && isOutside) nav.scrollTop += box.top - frame.top - frame.height / 2;
      }, {rootMargin: '-80px 0px -60% 0px'});
      for (const section of $$('main > section')) observer.observe(section);
    }
    """
}
