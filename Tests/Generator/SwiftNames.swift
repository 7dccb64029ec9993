import Testing

@testable import Generator

@Suite("What the names of a contract are in Swift")
struct SwiftNames {
  @Test(
    "A word is a case that can be read",
    arguments: [
      ("on", "on"), ("read_write", "readWrite"), ("xen-pvm", "xenPvm"), ("ganeti_uuid", "ganetiUUID"),
      ("IN_USE", "inUse"), ("ACTIVE", "active"), ("HTTPProxy", "httpProxy"), ("IDs", "ids"), ("OAuth", "oAuth"),
      ("SHA-256", "sha256"), ("2XL", "_2xl"), ("1.5", "_1_5"), ("15", "_15"), ("v1.0", "v1_0"),
      ("default", "`default`"),
      ("self", "itself"), ("name", "name"), ("-name", "nameDescending"), ("-default", "defaultDescending"),
      ("-1", "minus1"), ("+1", "plus1"), ("-1.5", "minus1_5"), (">=10", "greaterThanOrEqual10"),
      ("≤5", "lessThanOrEqualTo5"),
      ("C++", "cPlusPlus"), ("C#", "cHash"), ("AA-", "aaMinus"), ("50%", "_50Percent"), ("image/*", "imageAsterisk"),
      ("$ref", "ref"), ("filter[name]", "filterName"), ("--", "minusMinus"), ("", "empty"), (" ", "space"),
      ("-", "minus"),
      ("*", "asterisk"), ("<", "lessThan"), ("<=", "lessThanOrEqual"), ("!=", "notEqual"), ("==", "equalsEquals"),
      ("/", "slash"), ("…", "horizontalEllipsis"), ("👍", "thumbsUpSign"), ("❤️", "heavyBlackHeart"), ("日本", "日本"),
      ("\u{200D}", "empty"), ("\n", "lineFeed"),
    ])
  func members(_ word: String, _ name: String) {
    #expect(SwiftName.member(word) == name)
  }

  @Test("No control character comes into a comment")
  func comments() {
    var source = SwiftSource(from: "a\u{0}\n.yaml", importing: [])
    source.documentation("`/a\u{0}`\u{1B}\tb\r\n\nc\u{7F}")
    #expect(
      source.text == "// Generated from a\u{FFFD}\u{FFFD}.yaml by gwm-api. Do not edit.\n"
        + "/// `/a\u{FFFD}`\u{FFFD}\tb\n///\n/// c\u{FFFD}\n")
  }

  @Test(
    "A schema is a type that can be read",
    arguments: [
      ("read_write", "ReadWrite"), ("API_KEY", "ApiKey"), ("SSD", "SSD"), ("HTTPProxy", "HTTPProxy"), ("type", "Kind"),
      ("string", "StringValue"), ("JSON", "JSONValueValue"), ("1st", "_1st"),
      ("io.k8s.v1.Pod", "IoK8sV1Pod"), ("Release-1.0", "Release1_0"),
    ])
  func types(_ schema: String, _ name: String) {
    #expect(SwiftName.type(schema) == name)
  }

  @Test(
    "Words that would have one name are spelled out, and numbered at last",
    arguments: [
      (["C", "C#", "C++"], ["c", "cHash", "cPlusPlus"]), (["a-b", "a_b", "a b"], ["aB", "aUnderscoreB", "aSpaceB"]),
      (["asc", "ASC", "Asc"], ["asc", "asc2", "asc3"]), (["v1", "V1"], ["v1", "v1_2"]),
      (["default", "DEFAULT"], ["`default`", "default2"]), (["", "empty"], ["empty", "empty2"]),
      (["allCases", "rawValue"], ["allCases2", "rawValue2"]), (["+1", "-1", "1"], ["plus1", "minus1", "_1"]),
      (["1.5", "1-5", "15"], ["_1_5", "_1Minus5", "_15"]),
    ])
  func unique(_ words: [String], _ names: [String]) {
    #expect(EnumerationWords(words).all.map(\.member) == names)
  }

  @Test("A word that is added leaves the names of those before it")
  func stable() {
    let words = ["a_b", "C", "-1", "*", "👍"]
    let after = EnumerationWords(words + ["a-b", "C++", "1", "**", "c"]).all.map(\.member)
    #expect(Array(after.prefix(5)) == EnumerationWords(words).all.map(\.member) && Set(after).count == 10)
  }
}
