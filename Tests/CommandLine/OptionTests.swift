import GWMClient
import Testing

@testable import gwm

@Suite("The options of gwm api")
struct OptionTests {
  @Test("No parameter of an operation hides an option that all operations have")
  func apart() {
    for operation in Operations.all.map({ $0.description }) {
      let names = operation.parameters.map(\.option)
      #expect(Set(names).count == names.count, "\(operation.id)")
      #expect(Set(names).isDisjoint(with: ApiOptions.names), "\(operation.id)")
    }
  }

  @Test("The options that are known are those that are read")
  func known() throws {
    for flag in ApiOptions.flags { #expect(throws: Never.self) { try ApiOptions.parse(["--\(flag)"]) } }
    for option in ApiOptions.valued { #expect(throws: Never.self) { try ApiOptions.parse(["--\(option)", "1"]) } }
  }

  @Test("Sizes are read in every unit, and nothing else is")
  func sizes() {
    for (text, mib) in [("512", 512), ("512m", 512), ("10g", 10240), ("10G", 10240), ("2t", 2_097_152)] {
      #expect(Size(argument: text)?.mib == mib)
    }
    for text in ["", "g", "0", "-1g", "1.5g", "1k", "99999999999999999999", "9999999999999999t"] {
      #expect(Size(argument: text) == nil)
    }
  }

  @Test("A pinned key is read with its algorithm and without, and two while one gives way to the other")
  func pins() throws {
    let (one, other) = (String(repeating: "A", count: 43) + "=", String(repeating: "b", count: 43) + "=")
    for (text, pin) in [
      (one, "sha256//\(one)"), ("sha256//\(one)", "sha256//\(one)"),
      ("\(one);sha256//\(other)", "sha256//\(one);sha256//\(other)"),
    ] {
      let options = try ConnectionOptions.parse(["--url", "https://gwm.example.org", "--pinned-key", text])
      #expect(try options.settings().trust == .pinnedPublicKey(pin))
    }
    for text in ["\(one);", "\(one)=", "md5//\(one)", String(one.dropLast())] {
      let options = try ConnectionOptions.parse(["--url", "https://gwm.example.org", "--pinned-key", text])
      #expect(throws: (any Error).self) { try options.settings() }
    }
  }

  @Test("Sizes are told in the largest unit that fits")
  func texts() {
    for (mib, text) in [(0, "0 MiB"), (512, "512 MiB"), (1024, "1 GiB"), (1536, "1.5 GiB"), (2_097_152, "2 TiB")] {
      #expect(Output.size(mib: mib) == text)
    }
  }

  @Test("Several pages become one, with every item as it came")
  func pages() throws {
    func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
    let one = bytes(#"{"items": [1], "next": null}"#)
    #expect(try ListOptions.joined([one]) == one)
    let joined = try ListOptions.joined([bytes(#"{"items":[{"new":1.5}],"next":"a"}"#), one])
    #expect(joined == bytes(#"{"items":[{"new":1.5},1],"next":null,"next_cursor":null}"#))
  }
}
