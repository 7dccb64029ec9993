/// The search: over operations, schemas, properties, problems and statuses, read from the page itself.
///
/// `/` goes to it, the arrows choose, Enter follows, Escape leaves (the combobox of WAI-ARIA's practices).
enum SearchScript {
  static let text = ["{", entries, matching, choosing, keys, "}"].joined(separator: "\n")

  /// What can be found: where it is, what it is called, and the words by which it is found.
  private static let entries = """
      const entries = [];
      const add = (id, kind, title, where, rank, ...words) => entries.push({
        id, kind, title, where, rank, words: [kind, title, where, ...words].join(' ').toLowerCase(),
      });
      for (const section of $$('.operation')) {
        const statuses = $$('.status, .errors dt', section).map(status => status.textContent);
        add(section.id, $('.method', section).textContent, $('h3', section).textContent,
          $('.route code', section).textContent, 1, section.id, section.dataset.permission, ...statuses);
        for (const row of $$(':scope > .text > .tree > li', section))
          add(row.id, 'parameter', $('.name', row).textContent, section.id, 4);
      }
      for (const section of $$('section.problem'))
        add(section.id, $('.status', section).textContent, section.dataset.name, 'problem', 0,
          $('h3', section).textContent);
      for (const section of $$('.schema')) {
        add(section.id, 'schema', section.dataset.name, '', 2);
        for (const row of $$('.tree li', section))
          add(row.id, 'property', $('.name', row).textContent, row.id.replace('schema-', ''), 3);
      }
      for (const section of $$('.guide')) add(section.id, 'guide', $('h1, h2', section).textContent, '', 2);
    """

  /// The best first: what is called so, what begins so, what holds it, what is found by another word.
  private static let matching = """
      const distance = ({title, where, rank}, query) => {
        const name = title.toLowerCase();
        if (name === query || where.toLowerCase() === query) return rank;
        return rank + (name.startsWith(query) ? 10 : name.includes(query) ? 20 : 30);
      };
      const find = query => entries
        .filter(entry => query.split(/\\s+/).every(word => entry.words.includes(word)))
        .sort((a, b) => distance(a, query) - distance(b, query))
        .slice(0, 40);
    """

  private static let choosing = """
      const input = $('#page-query');
      const list = $('#page-results');
      let chosen = -1;
      const options = () => $$('[role=option]', list);
      const choose = index => {
        const all = options();
        chosen = all.length ? (index + all.length) % all.length : -1;
        all.forEach((option, at) => option.setAttribute('aria-selected', at === chosen));
        all[chosen]?.scrollIntoView({block: 'nearest'});
        if (all[chosen]) input.setAttribute('aria-activedescendant', all[chosen].id);
        else input.removeAttribute('aria-activedescendant');
      };
      const close = () => {
        list.hidden = true;
        input.setAttribute('aria-expanded', 'false');
        input.removeAttribute('aria-activedescendant');
      };
      const go = id => {
        close();
        input.blur();
        if (location.hash === '#' + id) document.getElementById(id).scrollIntoView();
        else location.hash = id;
      };
      const part = (text, name) => Object.assign(document.createElement('span'), {textContent: text, className: name});
      const badge = kind => {
        if (/^[A-Z]+$/.test(kind)) return 'method ' + kind.toLowerCase();
        return /^\\d/.test(kind) ? 'status bad' : 'type';
      };
      const option = (entry, index) => {
        const row = Object.assign(document.createElement('li'), {id: 'page-result-' + index});
        row.setAttribute('role', 'option');
        row.dataset.target = entry.id;
        row.append(part(entry.kind, badge(entry.kind)), part(entry.title, ''), part(entry.where, 'where'));
        row.addEventListener('mousedown', event => event.preventDefault());
        row.addEventListener('click', () => go(entry.id));
        return row;
      };
      const nothing = () => {
        const row = document.createElement('li');
        row.setAttribute('role', 'presentation');
        row.append(part('Nothing found', 'nothing'));
        return row;
      };
      const search = () => {
        const query = input.value.trim().toLowerCase();
        if (!query) return close();
        const found = find(query);
        list.replaceChildren(...(found.length ? found.map(option) : [nothing()]));
        list.hidden = false;
        input.setAttribute('aria-expanded', 'true');
        choose(0);
      };
    """

  private static let keys = """
      input.addEventListener('input', search);
      input.addEventListener('focus', search);
      input.addEventListener('blur', close);
      input.addEventListener('keydown', event => {
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          choose(chosen + (event.key === 'ArrowDown' ? 1 : -1));
        } else if (event.key === 'Enter' && !list.hidden && chosen >= 0) {
          go(options()[chosen].dataset.target);
        } else if (event.key === 'Escape') {
          close();
          input.blur();
        }
      });
      addEventListener('keydown', event => {
        const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
        event.preventDefault();
        input.focus();
        input.select();
      });
      $('#page-search').hidden = false;
    """
}
