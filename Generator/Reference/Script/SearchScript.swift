/// The search: over every word of the page, gathered from the page itself when it is first asked, so that it works
/// without a server and weighs nothing.
///
/// The arrows choose, Enter follows, Escape leaves (the combobox of WAI-ARIA's practices).
enum SearchScript {
  static let text = ["{", entries, matching, choosing, listing, keys, "}", ""].joined(separator: "\n")

  /// What can be found: where it is, what it is called, and the text around it.
  private static let entries = #"""
      const groups = ['Operations', 'Problems', 'Parameters and headers', 'Properties', 'Schemas', 'Answers', 'Guides'];
      const said = element => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
      const below = (query, root) => said($(`:scope > ${query}`, root));
      let entries;
      const gather = () => {
        const found = [];
        const add = (group, {id}, title, where, text, badge) => found.push({
          id, group, title, where, text, badge, words: [title, where, text, id, badge?.text ?? ''].join(' ').toLowerCase(),
        });
        for (const section of sections) {
          const text = $('.text', section);
          const name = section.classList;
          if (name.contains('operation')) {
            const method = said($('.method', section));
            add(0, section, said($('.self', section)), said($('.route code', section)),
              [below('p:not([class])', text), below('.permission', text)].join(' '),
              {text: method, look: 'method ' + method.toLowerCase()});
            for (const status of $$('.errors > dt[id]', text)) {
              const meanings = [];
              for (let next = status; (next = next.nextElementSibling)?.localName === 'dd';) meanings.push(said(next));
              add(5, status, `${said(status)} of ${section.id}`, said($('.self', section)), meanings.join('; '));
            }
          } else if (name.contains('problem')) {
            add(1, section, said($('.self', section)), said($('h3 code', section)), said($('dl', text)),
              {text: said($('.status', section)), look: 'status bad'});
          } else if (name.contains('schema')) {
            add(4, section, said($('.self', section)), '', below('p', text));
          } else if (name.contains('guide')) {
            add(6, section, said($('h1, h2', section)), '', $$('p, li, dd', text).map(said).join(' '));
          }
          for (const row of $$('.tree > li', text)) {
            const isProperty = !row.closest('.parameters') && !row.id.includes('.header.');
            add(isProperty ? 3 : 2, row, below('a', row), row.id.replace('schema-', ''),
              [below('small', row), below('p', row), below('.limits', row)].join(' '));
          }
        }
        return found;
      };
    """#

  /// The best first: what is called so, what begins so, what holds it, what is found by another word.
  private static let matching = #"""
      const distance = ({id, title, where, badge, group}, query) => {
        const name = title.toLowerCase();
        const place = where.toLowerCase();
        if ([name, place, id.toLowerCase(), badge?.text].includes(query) || group === 0 && fits(place, query)) return 0;
        return name.startsWith(query) ? 1 : name.includes(query) ? 2 : place.includes(query) ? 3 : 4;
      };
      // A path with values in it is that of an operation.
      const fits = (path, query) => path.startsWith('/') && query.startsWith('/')
        && new RegExp('^' + path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{.+?\}/g, '[^/]+') + '$', 'i').test(query);
      // By group: operations first, where a title, a path or an id is meant, then what holds the best.
      const find = query => {
        const words = query.split(/\s+/);
        entries ??= gather();
        return groups.map((title, group) => {
          const found = entries.filter(entry => entry.group === group
            && (words.every(word => entry.words.includes(word)) || group === 0 && fits(entry.where, query)));
          for (const entry of found) entry.distance = distance(entry, query);
          found.sort((a, b) => a.distance - b.distance);
          const best = found[0]?.distance;
          return {title, found, rank: group === 0 && best < 4 ? -1 : best};
        }).filter(({found}) => found.length).sort((a, b) => a.rank - b.rank);
      };
    """#

  private static let choosing = #"""
      const input = $('#page-query');
      const list = $('#page-results');
      const count = $('#page-found');
      let chosen = -1;
      const options = () => $$('[role=option]', list);
      const choose = index => {
        const all = options();
        chosen = all.length ? (index + all.length) % all.length : -1;
        all.forEach((option, at) => option.setAttribute('aria-selected', at === chosen));
        if (!all[chosen]) return input.removeAttribute('aria-activedescendant');
        // Within the list alone: the page stays where it is.
        const {offsetTop, offsetHeight} = all[chosen];
        if (!chosen) list.scrollTop = 0;
        else if (offsetTop < list.scrollTop) list.scrollTop = offsetTop - 8;
        else list.scrollTop = Math.max(list.scrollTop, offsetTop + offsetHeight + 8 - list.clientHeight);
        input.setAttribute('aria-activedescendant', all[chosen].id);
      };
      const close = () => {
        list.hidden = true;
        input.setAttribute('aria-expanded', 'false');
        input.removeAttribute('aria-activedescendant');
      };
      const go = id => {
        close();
        input.blur();
        if (location.hash === '#' + id) byId(id).scrollIntoView();
        else location.hash = id;
      };
    """#

  private static let listing = #"""
      // Text with what was asked for marked.
      const marked = (text, words) => {
        const parts = [];
        let rest = text;
        while (rest) {
          const lower = rest.toLowerCase();
          const [at, word] = words.map(word => [lower.indexOf(word), word]).filter(([at]) => at >= 0)
            .sort((a, b) => a[0] - b[0] || b[1].length - a[1].length)[0] ?? [rest.length, ''];
          parts.push(rest.slice(0, at));
          if (word) parts.push(make('mark', {}, rest.slice(at, at + word.length)));
          rest = rest.slice(at + word.length);
        }
        return parts;
      };
      const context = (text, words) => {
        const at = Math.max(0, ...words.map(word => text.toLowerCase().indexOf(word)).filter(at => at >= 0));
        const start = at < 50 ? 0 : text.indexOf(' ', at - 40) + 1;
        return (start ? '… ' : '') + text.slice(start, start + 140);
      };
      const option = (entry, words, index) => {
        const title = make('span', {}, ...marked(entry.title, words));
        if (entry.badge) title.prepend(make('span', {className: entry.badge.look}, entry.badge.text));
        const row = make('div', {id: 'page-result-' + index, attributes: {role: 'option'}}, title,
          make('span', {className: 'where'}, ...marked(entry.where, words)));
        if (entry.text) row.append(make('span', {className: 'context'}, ...marked(context(entry.text, words), words)));
        row.dataset.target = entry.id;
        row.addEventListener('mousedown', event => event.preventDefault());
        row.addEventListener('click', () => go(entry.id));
        return row;
      };
      // How many of a group are shown at first, and which of them are shown in full.
      const atFirst = 6;
      let whole = new Set();
      const more = (title, count, index) => {
        const row = make('div', {id: 'page-result-' + index, className: 'more-results', attributes: {role: 'option'}}, `${count} more`);
        row.addEventListener('mousedown', event => event.preventDefault());
        row.addEventListener('click', () => {
          whole.add(title);
          show(index);
        });
        return row;
      };
      const search = () => {
        whole = new Set();
        show(0);
      };
      const show = first => {
        const query = input.value.trim().toLowerCase();
        if (!query) return close();
        const words = query.split(/\s+/);
        const found = find(query);
        let index = 0;
        list.replaceChildren(...found.map(({title, found}) => {
          const shown = whole.has(title) ? found : found.slice(0, atFirst);
          const rest = found.length - shown.length;
          return make('div', {attributes: {role: 'group', 'aria-label': title}},
            make('div', {className: 'group', attributes: {'aria-hidden': 'true'}}, `${title} (${found.length})`),
            ...shown.map(entry => option(entry, words, index++)),
            ...rest ? [more(title, rest, index++)] : []);
        }));
        if (!found.length) list.append(make('div', {className: 'nothing'}, 'Nothing found'));
        count.textContent = `${found.reduce((sum, {found}) => sum + found.length, 0)} found`;
        list.hidden = false;
        input.setAttribute('aria-expanded', 'true');
        choose(first);
      };
    """#

  private static let keys = #"""
      input.addEventListener('input', search);
      input.addEventListener('focus', search);
      input.addEventListener('blur', close);
      input.addEventListener('keydown', event => {
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          choose(chosen + (event.key === 'ArrowDown' ? 1 : -1));
        } else if (event.key === 'Enter' && !list.hidden && chosen >= 0) {
          options()[chosen].click();
        } else if (event.key === 'Escape') {
          close();
          input.blur();
        }
      });
      $('#page-search').hidden = false;
    """#
}
