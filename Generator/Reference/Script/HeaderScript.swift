/// The bar on top: light or dark, and the contents of a phone.
enum HeaderScript {
  static let text = scheme + contents

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
