import JSON
import Testing

extension ReadingTheReference {
  /// What a reader who does not see the page, or uses no mouse, depends on.
  @Suite("Accessibility")
  struct Accessibility {
    let reference: LiveReference
    var browser: Chromium { reference.browser }

    init() async throws {
      reference = try await .opened()
      try await browser.run("document.querySelector('#createInstance .route button').click()")
    }

    @Test("The page has one of each landmark, and no heading skips a level")
    func structure() async throws {
      let landmarks = "return ['header', 'nav', 'main', 'h1'].map(name => document.querySelectorAll(name).length)"
      #expect(try await browser.run(landmarks).array == [.integer(1), .integer(1), .integer(1), .integer(1)])
      let skipped = """
        const levels = [...document.querySelectorAll('main :is(h1, h2, h3, h4)')].map(each => [Number(each.tagName[1]), each.textContent]);
        return levels.filter(([level], at) => at && level > levels[at - 1][0] + 1).map(([, text]) => text);
        """
      #expect(try await browser.run(skipped).array == [])
    }

    @Test("Whatever can be operated has a name, and the relations between elements hold")
    func names() async throws {
      let nameless = """
        const named = each => each.textContent.trim() || each.getAttribute('aria-label') || each.labels?.length;
        return [...document.querySelectorAll('a, button, input, select, textarea, summary, [role=tab]')]
          .filter(each => !named(each)).map(each => each.outerHTML.slice(0, 200));
        """
      #expect(try await browser.run(nameless).array == [])
      let broken = """
        const found = [];
        for (const name of ['aria-controls', 'aria-labelledby', 'aria-activedescendant'])
          for (const each of document.querySelectorAll(`[${name}]`))
            if (!document.getElementById(each.getAttribute(name))) found.push(each.outerHTML.slice(0, 200));
        for (const list of document.querySelectorAll('[role=tablist]'))
          if (list.querySelectorAll('[aria-selected=true]').length !== 1 || list.querySelectorAll('[tabindex="0"]').length !== 1)
            found.push(list.outerHTML.slice(0, 200));
        return found;
        """
      #expect(try await browser.run(broken).array == [])
    }

    @Test("What is clicked is at least 24 by 24 pixels, or stands within a line (WCAG 2.2, 2.5.8)")
    func targets() async throws {
      let small = """
        return [...document.querySelectorAll('button, input, select, summary, nav a, .endpoints a')]
          .filter(each => each.checkVisibility() && each.offsetWidth)
          .filter(each => { const box = each.getBoundingClientRect(); return box.width < 24 || box.height < 23.5; })
          .map(each => `${each.offsetWidth}x${each.offsetHeight} ${each.outerHTML.slice(0, 120)}`).slice(0, 5);
        """
      #expect(try await browser.run(small).array == [])
    }

    @Test("Nothing moves for those who asked for less motion")
    func motion() async throws {
      let feature = JSONValue.object([
        .init("name", .string("prefers-reduced-motion")), .init("value", .string("reduce")),
      ])
      try await browser.devTools("Emulation.setEmulatedMedia", ["features": .array([feature])])
      let moving = """
        return [...document.querySelectorAll('a, button, summary, details')]
          .filter(each => parseFloat(getComputedStyle(each).transitionDuration) > 0).length;
        """
      #expect(try await browser.run(moving).integer == 0)
      try await browser.devTools("Emulation.setEmulatedMedia", ["features": .array([])])
    }

    @Test("A keyboard alone leads from the search to an operation, through its examples, and back")
    func keyboard() async throws {
      try await browser.open(reference.page())
      try await browser.press("/")
      try await browser.press("createInstance")
      try await browser.press(Key.enter)
      _ = try await browser.eventually("location.hash === '#createInstance'")
      try await browser.run("document.querySelector('#createInstance [role=tab][tabindex=\"0\"]').focus()")
      try await browser.press(Key.right)
      #expect(try await browser.run("return document.activeElement.textContent").string == "Python")
      try await browser.press(Key.left)
      // What scrolls can be scrolled with keys.
      let unreachable = """
        return [...document.querySelectorAll('#createInstance pre')]
          .filter(pre => pre.checkVisibility() && pre.scrollHeight > pre.clientHeight && pre.tabIndex < 0).length;
        """
      #expect(try await browser.run(unreachable).integer == 0)
      try await browser.run("localStorage.clear()")
    }
  }
}
