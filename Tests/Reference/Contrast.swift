import Glibc
import Testing

@testable import Generator

@Suite("The colours of the reference")
struct Contrast {
  @Test("Whatever is read has the contrast of WCAG AA, in light and in dark", arguments: Palette.pairs)
  func pair(pair: Palette.Pair) throws {
    let front = try #require(Palette.colours.first { $0.name == pair.front })
    let back = try #require(Palette.colours.first { $0.name == pair.back })
    for (scheme, colour) in [("light", \Palette.Colour.light), ("dark", \Palette.Colour.dark)] {
      let ratio = try contrast(front[keyPath: colour], back[keyPath: colour])
      #expect(ratio >= pair.ratio, "\(pair.front) on \(pair.back), \(scheme)")
    }
  }

  @Test("The style uses no colour that is not in the palette")
  func variables() {
    let names = Set(Palette.colours.map(\.name))
    let parts = (StyleSheet.wide + StyleSheet.simple).split(separator: "var(--").dropFirst()
    for part in parts {
      let name = String(part.prefix { $0 != ")" && $0 != "," })
      #expect(names.contains(name) || ["sans", "mono", "top", "examples"].contains(name), "\(name)")
    }
    #expect(parts.count > 50)
  }

  @Test("Black on white has the contrast that WCAG gives as the greatest")
  func measure() throws {
    #expect(try contrast("#000000", "#ffffff") == 21)
  }

  private func contrast(_ one: String, _ other: String) throws -> Double {
    let (one, other) = (try luminance(one), try luminance(other))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// The relative luminance of a colour (WCAG 2.2, definitions).
  private func luminance(_ colour: String) throws -> Double {
    let bits = try #require(Int(colour.dropFirst(), radix: 16))
    func part(_ shift: Int) -> Double {
      let value = Double(bits >> shift & 255) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
  }
}
