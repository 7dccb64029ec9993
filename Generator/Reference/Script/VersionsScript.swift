/// The choice between the versions. Their list lies beside them; without it the page knows of its own alone.
enum VersionsScript {
  static let text = #"""
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
}
