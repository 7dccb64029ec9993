/// Colours for code: names, strings, and values, in every language alike. A block is coloured when it comes near.
enum ColourScript {
  static let text = #"""
    const tokens = new RegExp([
      /("(?:\\.|[^"\\\n])*"|'[^'\n]*')(\s*:)?/, /(\$\w+)/,
      /(?<![\w.-])(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|True|False|None)(?![\w-])/,
      /\b(import|from|with|as|let|var|try|await|curl|print)\b/,
    ].map(part => part.source).join('|'), 'g');
    const colour = code => {
      const text = code.textContent;
      const parts = [];
      let at = 0;
      for (const token of text.matchAll(tokens)) {
        const [, string, colon, variable, value, word] = token;
        const shown = string || variable || value || word;
        const name = string ? (colon ? 'n' : 's') : word ? 'c' : 'v';
        parts.push(text.slice(at, token.index), make('span', {className: name}, shown));
        at = token.index + shown.length;
      }
      code.replaceChildren(...parts, text.slice(at));
    };
    const colouring = new IntersectionObserver(changes => {
      for (const {target, isIntersecting} of changes) if (isIntersecting) {
        colouring.unobserve(target);
        colour(target);
        const pre = target.parentElement;
        if (pre.scrollWidth <= pre.clientWidth && pre.scrollHeight <= pre.clientHeight) pre.removeAttribute('tabindex');
      }
    }, {rootMargin: '600px 0px'});
    for (const code of $$('.code pre > code')) {
      // A keyboard scrolls only what has the focus; what turns out not to scroll needs none.
      code.parentElement.tabIndex = 0;
      colouring.observe(code);
    }

    """#
}
