/// The bar on top: light or dark, the versions, and the contents of a phone.
enum HeaderScript {
  static let text = scheme + versions + contents

  private static let scheme = #"""
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
        choices.keep('theme', page.dataset.theme);
        show();
      });
      system.addEventListener('change', show);
      button.hidden = false;
      show();
    }

    """#

  /// The list of the versions lies beside them; without it the page knows of its own alone.
  private static let versions = #"""
    {
      const isFile = location.protocol === 'file:';
      const link = $('#page-version');
      const own = link.textContent;
      document.addEventListener('versions', ({detail}) => {
        const select = make('select', {id: 'page-version', attributes: {'aria-label': 'Version'}},
          ...detail.toReversed().map(version => new Option(version, version, false, version === own)));
        select.addEventListener('change', () => {
          const base = isFile ? `../${select.value}/index.html` : `/docs/${select.value}`;
          location.href = base + location.hash;
        });
        link.replaceWith(select);
      });
      document.head.append(make('script', {src: isFile ? '../versions.js' : '/docs/versions.js'}));
      if (isFile) for (const format of $$('.formats a')) format.href = format.pathname.split('/').pop();
    }

    """#

  private static let contents = #"""
    {
      const menu = $('#page-menu');
      const nav = $('#page-contents');
      const show = () => {
        const isOpen = location.hash === '#page-contents';
        menu.setAttribute('aria-expanded', isOpen);
        if (isOpen) $('.close', nav).focus();
      };
      menu.setAttribute('role', 'button');
      menu.setAttribute('aria-controls', 'page-contents');
      nav.addEventListener('keydown', event => {
        if (event.key !== 'Escape' || location.hash !== '#page-contents') return;
        location.hash = 'page-here';
        menu.focus({preventScroll: true});
      });
      addEventListener('hashchange', show);
      show();
    }

    """#
}
