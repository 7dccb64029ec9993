/// Keys of one character, which can be switched off (WCAG 2.2, 2.1.4), and the list of them.
enum KeysScript {
  static let text = #"""
    {
      const dialog = $('#page-keys');
      const box = $('#page-keys-on');
      box.checked = choices.read('keys') !== 'off';
      box.addEventListener('change', () => choices.keep('keys', box.checked ? 'on' : 'off'));
      const help = $('#page-help');
      help.addEventListener('click', () => dialog.showModal());
      help.hidden = false;
      const line = () => parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
      const top = section => section.getBoundingClientRect().top - line();
      const read = () => sections.findLast(section => top(section) < 8);
      const go = section => {
        if (!section) return;
        section.scrollIntoView();
        history.replaceState(null, '', '#' + section.id);
      };
      const keys = {
        '/': () => {
          const input = $('#page-query');
          input.focus({preventScroll: true});
          input.setSelectionRange(0, input.value.length);
        },
        '?': () => dialog.showModal(),
        j: () => go(sections.find(section => top(section) > 8)),
        k: () => go(sections.findLast(section => top(section) < -24)),
        t: () => $('.route button', read())?.click(),
      };
      addEventListener('keydown', event => {
        const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
        const does = keys[event.key];
        if (!does || !box.checked || isTyping || dialog.open || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        does();
      });
    }

    """#
}
