import Testing
import YAML

struct Pointers {
  @Test("A pointer leads to its node")
  func lookup() throws {
    let root = try read("paths:\n  /a~b: [x, {get: 1}]\n'': 2\n'0': 3")
    #expect(root[try #require(Pointer("/paths/~1a~0b/1/get"))]?.integer == 1)
    #expect(root[Pointer(["paths"]).appending("/a~b").appending(0)]?.string == "x")
    #expect(root[Pointer()] === root)
    #expect(root[try #require(Pointer("/"))]?.integer == 2)
    #expect(root[try #require(Pointer("/0"))]?.integer == 3)
    for absent in ["/paths/x", "/paths/~1a~0b/2", "/paths/~1a~0b/01", "/paths/~1a~0b/-", "/0/0"] {
      #expect(root[try #require(Pointer(absent))] == nil)
    }
  }

  @Test("A pointer reads what it writes", arguments: ["", "/", "/a/b", "/~0~1/ü", "/a//b", "/~01"])
  func text(_ text: String) {
    #expect(Pointer(text)?.description == text)
  }

  @Test("The fragment of a reference may be percent-encoded")
  func fragment() {
    #expect(Pointer(fragment: "/paths/~1x~1%7Bid%7d/%C3%A9")?.tokens == ["paths", "/x/{id}", "é"])
    #expect(Pointer(fragment: "/%4") == nil && Pointer(fragment: "/%GG") == nil && Pointer(fragment: "/%FF") == nil)
  }

  @Test("What is no pointer is refused", arguments: ["a", "a/b", "/~", "/~2", "/a~"])
  func malformed(_ text: String) {
    #expect(Pointer(text) == nil)
  }
}
