import JSON
import Testing

extension ReadingTheReference {
  @Suite("Reading")
  struct Reading {
    let reference: LiveReference
    var browser: Chromium { reference.browser }

    init() async throws { reference = try await .opened() }

    @Test("No page complains, and none asks another server for anything")
    func quietness() async throws {
      _ = try await browser.log("browser")
      _ = try await browser.log("performance")
      for page in ["/docs/v1.0", "/docs/problems", "/docs/problems/conflict"] {
        try await browser.open(reference.url + page)
      }
      let complaints = try await browser.log("browser").compactMap { $0["message"]?.string }
      #expect(complaints == [])
      let requests = try await browser.log("performance").compactMap { entry -> String? in
        let event = try JSONValue(parsing: entry["message"]?.string ?? "")["message"]
        guard event?["method"]?.string == "Network.requestWillBeSent" else { return nil }
        return event?["params"]?["request"]?["url"]?.string
      }
      #expect(requests.contains { $0.hasSuffix("/docs/v1.0") })
      let elsewhere = requests.filter { !$0.hasPrefix(reference.url + "/") && !$0.hasPrefix("data:") }
      #expect(elsewhere == [])
    }

    @Test("Three columns on a wide screen, two on a narrower one, one on a phone; nothing sticks out")
    func layout() async throws {
      let boxes = """
        const box = query => { const {left, right} = document.querySelector(query).getBoundingClientRect(); return [left, right]; };
        return [box('nav'), box('#createInstance .text'), box('#createInstance .examples'), document.documentElement.scrollWidth];
        """
      func measure(_ width: Int) async throws -> (nav: [Double], text: [Double], examples: [Double], all: Double) {
        try await browser.size(width: width, height: 900)
        try await browser.open(reference.page("createInstance"))
        let found = try await browser.run(boxes)
        func edges(_ index: Int) -> [Double] { (found[index]?.array ?? []).compactMap(\.double) }
        return (edges(0), edges(1), edges(2), found[3]?.double ?? 0)
      }
      let wide = try await measure(1440)
      #expect(wide.nav[1] <= wide.text[0] && wide.text[1] <= wide.examples[0] && wide.examples[1] <= 1440)
      let medium = try await measure(900)
      #expect(medium.nav[1] <= medium.text[0] && medium.text[0] == medium.examples[0])
      let narrow = try await measure(390)
      #expect(narrow.nav[1] == 0 && narrow.text[0] == 0)
      let narrowest = try await measure(320)
      for (measured, width) in [(wide, 1440.0), (medium, 900), (narrow, 390), (narrowest, 320)] {
        #expect(measured.all <= width)
      }
    }

    @Test("Method and path stay in sight as long as their operation is read")
    func stickyRoute() async throws {
      try await browser.open(reference.page("createInstance.body.start"))
      _ = try await browser.eventually("scrollY > 0")
      try await browser.standStill()
      let place = "const box = query => document.querySelector(query).getBoundingClientRect(); return box"
      let top = try await browser.run("\(place)('#createInstance .route').top").double ?? -1
      let header = try await browser.run("\(place)('.top').bottom").double ?? -1
      #expect(top >= header && top < header + 40)
      // What the link leads to is not behind them.
      let row =
        try await browser.run(
          "return document.getElementById('createInstance.body.start').getBoundingClientRect().top"
        ).double ?? 0
      let bottom = try await browser.run("\(place)('#createInstance .route').bottom").double ?? 0
      #expect(row >= bottom)
    }

    @Test("Whatever is read has the contrast of WCAG AA, in light and in dark", arguments: ["light", "dark"])
    func contrast(scheme: String) async throws {
      let feature = JSONValue.object([
        .init("name", .string("prefers-color-scheme")), .init("value", .string(scheme)),
      ])
      try await browser.devTools("Emulation.setEmulatedMedia", ["features": .array([feature])])
      try await browser.open(reference.page())
      try await browser.press("/")
      try await browser.press("409")
      try await browser.standStill()
      let faint = try await browser.run(faintText).array ?? []
      #expect(faint == [])
      try await browser.devTools("Emulation.setEmulatedMedia", ["features": .array([])])
    }

    /// Every text with less contrast to what is behind it than 4.5 : 1, told once for each pair of colours.
    private let faintText = """
      const parse = colour => colour.match(/[\\d.]+/g).map(Number);
      const channel = value => value / 255 <= .04045 ? value / 255 / 12.92 : ((value / 255 + .055) / 1.055) ** 2.4;
      const luminance = ([r, g, b]) => .2126 * channel(r) + .7152 * channel(g) + .0722 * channel(b);
      const back = element => {
        for (let at = element; at; at = at.parentElement) {
          const colour = parse(getComputedStyle(at).backgroundColor);
          if (colour.length < 4 || colour[3] > 0) return colour;
        }
        return [255, 255, 255];
      };
      const found = new Set();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || !element.checkVisibility() || /SCRIPT|STYLE|OPTION/.test(element.tagName)) continue;
        const front = parse(getComputedStyle(element).color);
        const [one, other] = [luminance(front), luminance(back(element))].sort((a, b) => b - a);
        if ((one + .05) / (other + .05) < 4.5) found.add(`${front} on ${back(element)}: ${element.outerHTML.slice(0, 80)}`);
      }
      return [...found];
      """

    @Test("Without scripts everything can be read")
    func withoutScripts() async throws {
      try await browser.devTools("Emulation.setScriptExecutionDisabled", ["value": .bool(true)])
      let found: Result<JSONValue, any Error>
      do {
        try await browser.open(reference.page("createInstance.body.memory_mib"), hasScripts: false)
        found = .success(
          try await browser.run(
            """
            const shown = query => [...document.querySelectorAll(query)].filter(each => each.checkVisibility()).length;
            return {
              examples: shown('#createInstance .request pre'), errors: shown('#createInstance .errors dd'),
              body: document.getElementById('createInstance.body.memory_mib').checkVisibility(),
              folded: document.getElementById('createInstance.body.memory_mib').querySelectorAll('details .tree li').length,
              dead: shown('#page-search, #page-theme, #page-help, .route button'), schema: shown('#schema-Instance .tree > li'),
              contents: shown('nav a'),
            };
            """))
      } catch {
        found = .failure(error)
      }
      try await browser.devTools("Emulation.setScriptExecutionDisabled", ["value": .bool(false)])
      let page = try found.get()
      #expect(page["examples"]?.integer == 3)
      #expect((page["errors"]?.integer ?? 0) > 5)
      #expect(page["body"]?.bool == true)
      #expect(page["folded"]?.integer == 2)
      #expect(page["dead"]?.integer == 0)
      #expect((page["schema"]?.integer ?? 0) > 20)
      #expect((page["contents"]?.integer ?? 0) > 40)
    }

    @Test("Opened from a file it can be searched, and says that it has no server to try")
    func fromFile() async throws {
      try await browser.open("file://\(LiveReference.root)/docs/api/v1.0/index.html")
      try await browser.press("/")
      try await browser.press("memory_mib" + Key.enter)
      #expect(try await browser.run("return location.hash").string == "#createInstance.body.memory_mib")
      _ = try await browser.eventually("document.querySelector('select#page-version')")
      try await browser.run("document.querySelector('#getInstance .route button').click()")
      let text = try await browser.run("return document.querySelector('#getInstance .try').textContent").string
      #expect(text?.contains("opened from a file") == true)
    }
  }
}
