import JSON
import Testing

extension ReadingTheReference {
  @Suite("Using")
  struct Using {
    let reference: LiveReference
    var browser: Chromium { reference.browser }

    init() async throws { reference = try await .opened() }

    // MARK: Search

    @Test("The search finds statuses, properties, headers, operations and words of the text, and shows where")
    func finds() async throws {
      let wanted = [
        ("409", "Problems", "Something else is in the way"), ("409", "Answers", "409 of createToken"),
        ("memory_mib", "Properties", "Instance.memory_mib"), ("if-match", "Parameters and headers", "If-Match"),
        ("startInstance", "Operations", "Start an instance"), ("reboot post", "Operations", "Reboot an instance"),
        ("allocator", "Operations", "Create an instance"), ("InstanceLive", "Schemas", "InstanceLive"),
        ("merge patch", "Operations", "Change how a cluster is reached"), ("next page", "Guides", "Paging"),
      ]
      for (query, group, text) in wanted {
        // The key selects what was asked before, so that it is written over.
        try await browser.press("/")
        try await browser.press(query)
        let groups = try await browser.run(
          """
          return [...document.querySelectorAll('#page-results [role=group]')]
            .map(group => [group.getAttribute('aria-label'), group.textContent]);
          """)
        let found = groups.array?.first { $0[0]?.string == group }?[1]?.string ?? ""
        #expect(found.contains(text), "\(query): \(groups)")
        try await browser.press(Key.escape)
      }
    }

    @Test("Operations come first where a title, an id or a path is meant, with values in it too")
    func operationsFirst() async throws {
      for (query, title) in [
        ("start", "Start an instance"), ("stopinstance", "Stop an instance"),
        ("/v1.0/instances/some-id/actions/reboot", "Reboot an instance"), ("creat", "Create a"),
      ] {
        try await browser.press("/")
        try await browser.press(query)
        let first = try await browser.run("return document.querySelector('#page-results [role=option]').textContent")
        #expect(first.string?.contains(title) == true, "\(query): \(first)")
        try await browser.press(Key.escape)
      }
    }

    @Test("What is too much for the list is shown when it is asked for")
    func more() async throws {
      try await browser.press("/")
      try await browser.press("id")
      let count = "return document.querySelectorAll('#page-results [role=option]').length"
      let before = try await browser.run(count).integer ?? 0
      try await browser.run("document.querySelector('.more-results').click()")
      #expect((try await browser.run(count).integer ?? 0) > before)
      try await browser.press(Key.escape)
    }

    @Test("Searching leaves the page where it is until something is chosen")
    func stillness() async throws {
      try await browser.open(reference.page("createInstance.errors"))
      _ = try await browser.eventually("scrollY > 0")
      try await browser.standStill()
      let place = try await browser.run("return scrollY")
      try await browser.press("/")
      try await browser.press("id")
      for _ in 0..<12 { try await browser.press(Key.down) }
      #expect(try await browser.run("return scrollY") == place)
      #expect(try await browser.run("return document.querySelector('#page-results').scrollTop > 0").bool == true)
      try await browser.press(Key.escape)
      #expect(try await browser.run("return scrollY") == place)
    }

    @Test("The arrows choose, Enter follows, Escape leaves; what has nothing says so")
    func choosing() async throws {
      try await browser.press("/")
      try await browser.press("start an")
      let first = try await chosen()
      try await browser.press(Key.down)
      let second = try await chosen()
      #expect(first != second)
      try await browser.press(Key.enter)
      #expect(try await browser.run("return location.hash.slice(1)").string == second)
      #expect(try await browser.run("return document.querySelector('#page-results').hidden").bool == true)
      try await browser.press("/")
      try await browser.press("nosuchword")
      #expect(
        try await browser.run("return document.querySelector('#page-results').textContent").string == "Nothing found")
      try await browser.press(Key.escape)
      #expect(try await browser.run("return document.activeElement.tagName").string == "BODY")
    }

    private func chosen() async throws -> String? {
      try await browser.run(
        """
        const chosen = document.querySelector('[aria-selected=true][role=option]');
        return document.querySelector('#page-query').getAttribute('aria-activedescendant') === chosen.id ? chosen.dataset.target : null;
        """
      ).string
    }

    // MARK: Trees

    @Test("Trees fold and unfold, all at once too")
    func folding() async throws {
      try await browser.open(reference.page("createInstance"))
      let open = "return document.querySelectorAll('#createInstance details > .tree details[open]').length"
      #expect(try await browser.run(open).integer == 0)
      try await browser.run("document.querySelector('#createInstance .all').click()")
      #expect((try await browser.run(open).integer ?? 0) >= 3)
      try await browser.run("document.querySelector('#createInstance .all').click()")
      #expect(try await browser.run(open).integer == 0)
    }

    @Test("A link leads to every property, whether it is folded or told elsewhere")
    func deepLinks() async throws {
      let anchors = [
        "createInstance.body.memory_mib.minimum", "getInstance.200.live.memory_mib", "listJobs.200.items.subject.id",
        "schema-InstanceCreation.disks.size_mib", "startInstance.202.requested_by.name", "startInstance.409",
        "getInstance.200.header.ETag", "problem-conflict", "guide-paging", "permission-instance:power",
      ]
      for (index, anchor) in anchors.enumerated() {
        // The first ones as links from elsewhere, the others as links within the page.
        if index < 2 {
          try await browser.open(reference.page(anchor))
        } else {
          try await browser.run("location.hash = '\(anchor)'")
        }
        let top = "document.getElementById('\(anchor)')?.getBoundingClientRect().top"
        _ = try await browser.eventually("\(top) >= 0 && \(top) < innerHeight")
        #expect(try await browser.run("return document.getElementById('\(anchor)').checkVisibility()").bool == true)
      }
      let twice = """
        const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
        return ids.filter((id, index) => ids.indexOf(id) !== index);
        """
      #expect(try await browser.run(twice).array == [])
    }

    @Test("The name of a property is a link to it, in what was unfolded too")
    func names() async throws {
      try await browser.open(reference.page("getInstance.200.live.memory_mib"))
      let wrong = """
        return [...document.querySelectorAll('.tree > li')]
          .filter(row => row.firstElementChild.getAttribute('href') !== '#' + row.id).map(row => row.id)
        """
      #expect(try await browser.run(wrong).array == [])
    }

    // MARK: Choices and keys

    @Test("One choice of language holds for every request, and for the next visit")
    func languages() async throws {
      let shown = """
        return [...new Set([...document.querySelectorAll('.request pre')]
          .filter(pre => getComputedStyle(pre).display !== 'none').map(pre => pre.dataset.language))].join()
        """
      #expect(try await browser.run(shown).string == "curl")
      try await browser.run("document.querySelector('#listNodes [role=tab]').focus()")
      try await browser.press(Key.right)
      #expect(try await browser.run(shown).string == "python")
      #expect(try await browser.run("return document.activeElement.getAttribute('aria-selected')").string == "true")
      try await browser.open(reference.page())
      #expect(try await browser.run(shown).string == "python")
      try await browser.run("localStorage.clear()")
    }

    @Test("Light and dark can be chosen, and stay")
    func schemes() async throws {
      let paper = "return getComputedStyle(document.body).backgroundColor"
      let before = try await browser.run(paper).string
      try await browser.run("document.querySelector('#page-theme').click()")
      let after = try await browser.run(paper).string
      #expect(before != after)
      try await browser.open(reference.page())
      #expect(try await browser.run(paper).string == after)
      try await browser.run("localStorage.clear()")
    }

    @Test("Keys lead through the page, list themselves, and can be switched off")
    func keys() async throws {
      try await browser.press("j")
      #expect(try await browser.run("return location.hash").string == "#guide-authentication")
      // Where a key leads depends on where the page stands.
      for key in ["j", "k"] {
        try await browser.standStill()
        try await browser.press(key)
      }
      #expect(try await browser.run("return location.hash").string == "#guide-authentication")
      try await browser.press("?")
      #expect(try await browser.run("return document.querySelector('dialog').open").bool == true)
      try await browser.press(" ")
      try await browser.press(Key.escape)
      #expect(try await browser.run("return document.querySelector('dialog').open").bool == false)
      try await browser.standStill()
      try await browser.press("j")
      #expect(try await browser.run("return location.hash").string == "#guide-authentication")
      try await browser.run("localStorage.clear()")
    }

    @Test("The first key of Tab leads past the contents")
    func skipping() async throws {
      try await browser.press(Key.tab)
      #expect(try await browser.run("return document.activeElement.className").string == "skip")
      try await browser.press(Key.enter)
      #expect(try await browser.run("return document.activeElement.id").string == "page-main")
    }

    @Test("On a phone the contents open, close, and lead somewhere")
    func drawer() async throws {
      try await browser.size(width: 390, height: 844)
      try await browser.open(reference.page())
      let isOpen = "return document.querySelector('nav').checkVisibility()"
      #expect(try await browser.run(isOpen).bool == false)
      try await browser.run("location.hash = '#listInstances'")
      _ = try await browser.eventually("scrollY > 0")
      try await browser.standStill()
      let place = try await browser.run("return scrollY")
      try await browser.run("document.querySelector('#page-menu').click()")
      _ = try await browser.eventually("document.querySelector('#page-menu').getAttribute('aria-expanded') === 'true'")
      #expect(try await browser.run(isOpen).bool == true)
      try await browser.press(Key.escape)
      _ = try await browser.eventually("!document.querySelector('nav').checkVisibility()")
      #expect(try await browser.run("return document.activeElement.id").string == "page-menu")
      try await browser.standStill()
      #expect(try await browser.run("return scrollY") == place)
      try await browser.run("document.querySelector('#page-menu').click()")
      try await browser.run("document.querySelector('nav a[href=\"#startInstance\"]').click()")
      _ = try await browser.eventually("!document.querySelector('nav').checkVisibility()")
      #expect(try await browser.run("return location.hash").string == "#startInstance")
    }

    @Test("The version can be switched, and the place in the page stays")
    func versions() async throws {
      try await browser.open(reference.page("listNodes"))
      let versions = try await browser.eventually(
        "(select => select && [...select.options].map(option => option.value))(document.querySelector('select#page-version'))"
      )
      #expect(versions.array?.contains(.string("v1.0")) == true)
      // As if there were another one: it is not published, and the address tells where the switch leads.
      try await browser.run(
        """
        const select = document.querySelector('#page-version');
        select.add(new Option('v0.9'));
        select.value = 'v0.9';
        select.dispatchEvent(new Event('change'));
        """)
      _ = try await browser.eventually("location.href === '\(reference.url)/docs/v0.9#listNodes'")
    }
  }
}
