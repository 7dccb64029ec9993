/// A form for each operation that sends it to the server that served the page, and to no other.
///
/// The token lives in a variable: it is gone with the page and stored nowhere.
enum TryScript {
  static let text = ["{", fields, sending, telling, answering, opening, "}", ""].joined(separator: "\n")

  /// What the form asks for stands in the page: parameters in their lists, the body in the example.
  private static let fields = #"""
      let token = '';
      const tokenField = () => {
        const input = make('input', {type: 'password', className: 'token', autocomplete: 'off', value: token, placeholder: 'none'});
        input.addEventListener('input', () => {
          token = input.value;
          for (const other of $$('.try .token')) if (other !== input) other.value = token;
        });
        return input;
      };
      const parameterField = row => {
        const {example = '', values} = row.dataset;
        const isRequired = $$(':scope > strong', row).some(mark => mark.textContent === 'required');
        const input = values
          ? make('select', {}, new Option('', ''), ...values.split(' ').map(value => new Option(value)))
          : make('input', {spellcheck: false, autocomplete: 'off', placeholder: example});
        if (isRequired) input.value = example;
        return Object.assign(input, {name: $('a', row).textContent, required: isRequired});
      };
      let last = 0;
      const labelled = (text, hint, input) => {
        input.id = `page-try-${++last}`;
        return [make('label', {htmlFor: input.id}, text + ' ', make('i', {}, hint)), input];
      };
    """#

  private static let sending = #"""
      const request = (section, form) => {
        const values = location => $$(`[data-location=${location}]`, form).filter(input => input.value);
        const pathValues = new Map(values('path').map(input => [input.name, input.value]));
        const path = $('.route code', section).textContent
          .replace(/\{(.+?)\}/g, (_, name) => encodeURIComponent(pathValues.get(name) ?? ''));
        const query = new URLSearchParams(values('query').map(input => [input.name, input.value])).toString();
        const headers = new Headers(values('header').map(input => [input.name, input.value]));
        const type = $('[name=type]', form);
        if (type) headers.set('Content-Type', type.value);
        if (token) headers.set('Authorization', `Bearer ${token}`);
        const url = new URL(path + (query && '?' + query), location.origin);
        if (url.origin !== location.origin) throw new Error('the path leads to another server');
        const body = $('textarea', form)?.value;
        return [url, {method: $('.method', section).textContent, headers, body, credentials: 'omit', redirect: 'error', cache: 'no-store'}];
      };
    """#

  /// The request as a command line, which follows what is filled in; the token stays out of it.
  private static let telling = #"""
      const quoted = text => `'${text.replaceAll("'", `'\\''`)}'`;
      const command = (section, form) => {
        const [url, {method, headers, body}] = request(section, form);
        const words = [`curl -sS${method === 'GET' ? '' : ' -X ' + method} ${quoted(url.href)}`];
        for (const [name, value] of headers)
          words.push(name === 'authorization' ? '-H "Authorization: Bearer $GWM_TOKEN"' : '-H ' + quoted(`${name}: ${value}`));
        if (body !== undefined) words.push('--data-raw ' + quoted(body));
        return words.join(' \\\n  ');
      };
    """#

  private static let answering = #"""
      // Spaces for people; numbers that JavaScript cannot hold stay as they came.
      const readable = (text, type) => {
        if (!/json/.test(type) || /\d{16}/.test(text.replace(/"(?:\\.|[^"\\])*"/g, ''))) return text;
        try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; }
      };
      const meaning = text => {
        const name = /"type":\s*"\/docs\/problems\/([\w-]+)"/.exec(text)?.[1];
        return name && byId('problem-' + name) ? make('a', {href: '#problem-' + name}, name) : '';
      };
      const show = async (panel, response, milliseconds) => {
        const type = response.headers.get('Content-Type') ?? '';
        const code = make('code');
        const body = make('pre', {tabIndex: 0}, code);
        const lines = [...response.headers].map(([name, value]) => `${name}: ${value}`);
        panel.replaceChildren(
          make('p', {},
            make('span', {className: `status ${response.ok ? 'good' : 'bad'}`}, response.status),
            `${response.statusText} after ${milliseconds} ms`),
          make('details', {}, make('summary', {}, `${lines.length} headers`), make('pre', {}, lines.join('\n'))));
        const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
        let text = '';
        if (reader) panel.append(body);
        // A stream of events is shown as it comes, until it is cancelled.
        for (let part; reader && !(part = await reader.read()).done;) {
          text += part.value;
          if (/event-stream/.test(type)) code.textContent = text;
        }
        if (!text) return body.remove();
        code.textContent = readable(text, type);
        if (text.length < 200000) colour(code);
        if (!response.ok) $('p', panel).append(meaning(text));
      };
      const send = async (section, form, panel) => {
        const button = $('[type=submit]', form);
        const abort = new AbortController();
        const cancel = make('button', {type: 'button'}, 'Cancel');
        cancel.addEventListener('click', () => abort.abort());
        button.disabled = true;
        button.after(cancel);
        try {
          const [url, options] = request(section, form);
          const start = performance.now();
          const response = await fetch(url, {...options, signal: abort.signal});
          await show(panel, response, Math.round(performance.now() - start));
        } catch (error) {
          const text = error.name === 'AbortError' ? 'Cancelled.' : `No answer: ${error.message}.`;
          error.name === 'AbortError' && panel.hasChildNodes() ? panel.append(make('p', {}, text)) : panel.replaceChildren(make('p', {}, text));
        } finally {
          cancel.remove();
          button.disabled = false;
        }
      };
    """#

  private static let opening = #"""
      const build = section => {
        const fields = make('div', {className: 'fields'}, ...labelled('token', 'kept in this page alone', tokenField()));
        for (const row of $$('.parameters > li', section)) {
          const input = parameterField(row);
          input.dataset.location = row.id.slice(section.id.length + 1).split('.')[0];
          fields.append(...labelled(input.name, input.required ? 'required' : '', input));
        }
        const form = make('form', {}, fields);
        const body = byId(section.id + '.body');
        if (body) {
          const types = $('.media', body).textContent.split(' or ');
          const [, json, text] = /--data '([^]*)'$|--data-raw '([^]*)'$/.exec($('.request pre', section).textContent) ?? [];
          const area = make('textarea', {spellcheck: false, value: json ?? text?.replaceAll(`'\\''`, `'`) ?? ''});
          area.rows = Math.min(16, area.value.split('\n').length + 1);
          fields.append(...labelled('Content-Type', '', make('select', {name: 'type'}, ...types.map(type => new Option(type)))));
          const [label] = labelled('body', '', area);
          form.append(label, area);
        }
        const method = $('.method', section).textContent;
        form.append(make('div', {className: 'send'},
          make('button', {type: 'submit'}, `Send ${method}`),
          make('small', {}, method === 'GET' ? `to ${location.host}` : `to ${location.host}, for real`)));
        const line = make('code');
        const told = make('details', {className: 'command'}, make('summary', {}, 'As a curl command'), make('pre', {tabIndex: 0}, line));
        const tell = () => {
          line.textContent = command(section, form);
          colour(line);
        };
        told.addEventListener('toggle', tell);
        form.addEventListener('input', () => told.open && tell());
        form.append(told);
        const panel = make('div', {className: 'answer', attributes: {'aria-live': 'polite'}});
        form.addEventListener('submit', event => {
          event.preventDefault();
          send(section, form, panel);
        });
        const close = make('button', {type: 'button', className: 'copy'}, 'Close');
        const figure = make('figure', {className: 'code try'}, make('figcaption', {}, 'Try it', close), form, panel);
        close.addEventListener('click', () => {
          figure.remove();
          $('.route button', section).focus();
        });
        return figure;
      };
      const withoutServer = () => make('figure', {className: 'code try'}, make('figcaption', {}, 'Try it'),
        make('form', {}, 'This page was opened from a file. Opened from a server, it can send requests to it.'));
      for (const section of $$('.operation')) {
        const button = make('button', {type: 'button'}, 'Try it');
        button.addEventListener('click', () => {
          const examples = $('.examples', section);
          if (!$('.try', examples)) examples.prepend(location.protocol === 'file:' ? withoutServer() : build(section));
          examples.scrollTop = 0;
          $('.try', examples).scrollIntoView({block: 'nearest'});
          $('.try input', examples)?.focus({preventScroll: true});
        });
        $('.route', section).append(button);
      }
    """#
}
