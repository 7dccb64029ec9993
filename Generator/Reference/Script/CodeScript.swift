/// Blocks of code: a choice between the languages of a request, and buttons that copy.
enum CodeScript {
  static let text = languages + copying

  /// The blocks of a request become one with tabs (WAI-ARIA's practices); one choice holds for the whole page.
  private static let languages = #"""
    {
      const page = document.documentElement.dataset;
      const tabs = [];
      const choose = language => {
        page.language = language;
        choices.keep('language', language);
        for (const tab of tabs) mark(tab);
      };
      const mark = tab => {
        const isChosen = tab.dataset.language === page.language;
        tab.setAttribute('aria-selected', isChosen);
        tab.tabIndex = isChosen ? 0 : -1;
      };
      for (const [index, request] of $$('.request').entries()) {
        const list = make('div', {attributes: {role: 'tablist', 'aria-label': 'Language'}});
        const block = make('figure', {className: 'code'}, make('figcaption', {}, list));
        for (const figure of $$('figure', request)) {
          const {language} = figure.dataset;
          const panel = $('pre', figure);
          const tab = make('button', {type: 'button', id: `page-tab-${language}-${index}`}, $('figcaption', figure).textContent.trim());
          tab.setAttribute('role', 'tab');
          tab.dataset.language = panel.dataset.language = language;
          panel.id = `page-panel-${language}-${index}`;
          panel.setAttribute('role', 'tabpanel');
          panel.setAttribute('aria-labelledby', tab.id);
          tab.setAttribute('aria-controls', panel.id);
          tab.addEventListener('click', () => choose(language));
          tabs.push(tab);
          mark(tab);
          list.append(tab);
          block.append(panel);
        }
        list.addEventListener('keydown', event => {
          const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
          if (!step) return;
          event.preventDefault();
          const own = [...list.children];
          const next = own.at((own.indexOf(event.target) + step) % own.length);
          choose(next.dataset.language);
          next.focus();
        });
        request.replaceChildren(block);
      }
    }

    """#

  /// Browsers give pages the clipboard only over HTTPS and on the machine itself; elsewhere the old way works.
  private static let copying = #"""
    const copy = async text => {
      if (navigator.clipboard) return navigator.clipboard.writeText(text);
      const area = make('textarea', {value: text, className: 'unseen'});
      document.body.append(area);
      area.select();
      const isDone = document.execCommand('copy');
      area.remove();
      if (!isDone) throw new Error('refused');
    };
    for (const block of $$('.code')) {
      const button = make('button', {type: 'button', className: 'copy', attributes: {'aria-live': 'polite'}}, 'Copy');
      button.addEventListener('click', async () => {
        try {
          await copy($$('pre', block).find(pre => pre.offsetParent).textContent);
          button.textContent = 'Copied';
        } catch {
          button.textContent = 'Not allowed';
        }
        setTimeout(() => button.textContent = 'Copy', 1500);
      });
      $('figcaption', block).append(button);
    }

    """#
}
