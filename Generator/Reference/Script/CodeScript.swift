/// Blocks of code: a choice between the languages of a request, and buttons that copy.
enum CodeScript {
  static let text = tabs + copying

  /// Blocks that stand together become one with tabs (WAI-ARIA's practices). The choice of a language holds for the
  /// whole page.
  private static let tabs = #"""
    {
      const page = document.documentElement.dataset;
      const languages = [];
      const mark = (tab, isChosen) => {
        tab.setAttribute('aria-selected', isChosen);
        tab.tabIndex = isChosen ? 0 : -1;
      };
      const choose = tab => {
        const {language} = tab.dataset;
        if (language) {
          page.language = language;
          choices.keep('language', language);
          for (const other of languages) mark(other, other.dataset.language === language);
        } else for (const other of tab.parentElement.children) {
          mark(other, other === tab);
          byId(other.getAttribute('aria-controls')).hidden = other !== tab;
        }
      };
      for (const [index, group] of $$('.tabs').entries()) {
        const isRequest = group.classList.contains('request');
        const list = make('div', {attributes: {role: 'tablist', 'aria-label': isRequest ? 'Language' : 'Examples'}});
        const block = make('figure', {className: 'code'}, make('figcaption', {}, list));
        for (const [at, figure] of $$('figure', group).entries()) {
          const {language} = figure.dataset;
          const panel = $('pre', figure);
          const tab = make('button', {type: 'button', id: `page-tab-${index}-${at}`}, ...$('figcaption', figure).childNodes);
          panel.id = `page-panel-${index}-${at}`;
          tab.setAttribute('role', 'tab');
          tab.setAttribute('aria-controls', panel.id);
          panel.setAttribute('role', 'tabpanel');
          panel.setAttribute('aria-labelledby', tab.id);
          tab.addEventListener('click', () => choose(tab));
          if (language) {
            tab.dataset.language = panel.dataset.language = language;
            languages.push(tab);
          }
          mark(tab, language ? language === page.language : !at);
          panel.hidden = !language && at > 0;
          list.append(tab);
          block.append(panel);
        }
        list.addEventListener('keydown', event => {
          const own = [...list.children];
          const at = own.indexOf(event.target.closest('[role=tab]'));
          const next = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1}[event.key];
          if (next === undefined) return;
          event.preventDefault();
          const tab = own.at(next % own.length);
          choose(tab);
          tab.focus();
        });
        group.replaceChildren(block);
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
    for (const block of $$('.code:not(.endpoints)')) {
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
