/// The colours of the reference, each for a light and a dark scheme.
struct Palette {
  struct Colour: Sendable {
    let name: String
    /// `#rrggbb`.
    let light: String
    let dark: String
  }

  /// Something that is read before something: the pair must have enough contrast (WCAG 2.2, 1.4.3 and 1.4.11).
  struct Pair: Sendable {
    let front: String
    let back: String
    var ratio = 4.5
  }

  static let colours: [Colour] = [
    Colour(name: "paper", light: "#ffffff", dark: "#15181d"),
    Colour(name: "panel", light: "#f6f7f9", dark: "#1b1f26"),
    Colour(name: "line", light: "#e3e6eb", dark: "#2b313b"),
    Colour(name: "edge", light: "#838c9a", dark: "#707b8c"),
    Colour(name: "ink", light: "#1c2330", dark: "#e4e8ee"),
    Colour(name: "soft", light: "#566072", dark: "#a3adbb"),
    Colour(name: "link", light: "#0b5cad", dark: "#7cb8ff"),
    Colour(name: "must", light: "#a8400a", dark: "#f5a97a"),
    Colour(name: "chip", light: "#eef1f5", dark: "#252b34"),
    Colour(name: "mark", light: "#fff3c4", dark: "#463c12"),
    Colour(name: "good", light: "#0d6b3d", dark: "#6fd39b"),
    Colour(name: "good-back", light: "#e2f5ea", dark: "#163326"),
    Colour(name: "bad", light: "#a3243b", dark: "#ff9dab"),
    Colour(name: "bad-back", light: "#fdeaed", dark: "#3d1c24"),
    Colour(name: "get", light: "#0b5cad", dark: "#7cb8ff"),
    Colour(name: "get-back", light: "#e4f0fd", dark: "#16304d"),
    Colour(name: "post", light: "#0d6b3d", dark: "#6fd39b"),
    Colour(name: "post-back", light: "#e2f5ea", dark: "#163326"),
    Colour(name: "change", light: "#8a4b00", dark: "#f0b860"),
    Colour(name: "change-back", light: "#fdf0dc", dark: "#3a2a10"),
    Colour(name: "delete", light: "#a3243b", dark: "#ff9dab"),
    Colour(name: "delete-back", light: "#fdeaed", dark: "#3d1c24"),
    // The column of examples is dark in both schemes.
    Colour(name: "night", light: "#1b2331", dark: "#0e1116"),
    Colour(name: "code-back", light: "#242e3f", dark: "#171b22"),
    Colour(name: "code-edge", light: "#36425a", dark: "#262c36"),
    // The edge of what is filled in or pressed there.
    Colour(name: "code-line", light: "#8391ab", dark: "#6f7b8d"),
    Colour(name: "code", light: "#dbe2ee", dark: "#cfd7e3"),
    Colour(name: "code-soft", light: "#a9b5c9", dark: "#939eae"),
    Colour(name: "code-name", light: "#8fc7ff", dark: "#8fc7ff"),
    Colour(name: "code-string", light: "#a5dfa8", dark: "#a5dfa8"),
    Colour(name: "code-value", light: "#f6b98b", dark: "#f6b98b"),
  ]

  static let pairs: [Pair] =
    ["paper", "panel", "chip", "mark"].flatMap { back in
      ["ink", "soft", "link", "must"].map { Pair(front: $0, back: back) }
    }
    + ["good", "bad", "get", "post", "change", "delete"].map { Pair(front: $0, back: "\($0)-back") }
    + ["code", "code-soft", "code-name", "code-string", "code-value"].flatMap {
      [Pair(front: $0, back: "code-back"), Pair(front: $0, back: "night")]
    }
    // What is pressed: its text, and its edge against what is around it.
    + [Pair(front: "paper", back: "link"), Pair(front: "paper", back: "ink")]
    + ["code-name", "code"].map { Pair(front: "code-back", back: $0) }
    + ["paper", "panel"].map { Pair(front: "edge", back: $0, ratio: 3) }
    + ["code-back", "night"].map { Pair(front: "code-line", back: $0, ratio: 3) }

  /// The colours as variables that follow the scheme.
  static var variables: String {
    colours.map { "--\($0.name): light-dark(\($0.light), \($0.dark));" }.joined(separator: "\n")
  }
}
