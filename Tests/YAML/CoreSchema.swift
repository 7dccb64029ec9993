import Testing
import YAML

struct CoreSchemaTests {
  @Test(
    "An unquoted scalar means what YAML 1.2 says",
    arguments: [
      ("no", .string("no")), ("yes", .string("yes")), ("on", .string("on")), ("Off", .string("Off")),
      ("y", .string("y")),
      ("true", .bool(true)), ("True", .bool(true)), ("FALSE", .bool(false)), ("tRue", .string("tRue")),
      ("null", .null), ("~", .null), ("NULL", .null), ("nULL", .string("nULL")), ("", .null),
      ("0", .integer(0)), ("-12", .integer(-12)), ("+12", .integer(12)), ("017", .integer(17)), ("0o17", .integer(15)),
      ("0x1F", .integer(31)), ("0xff", .integer(255)), ("0o18", .string("0o18")), ("0x", .string("0x")),
      ("-0x1F", .string("-0x1F")), ("0x+1", .string("0x+1")), ("0b11", .string("0b11")), ("1_000", .string("1_000")),
      ("12:30", .string("12:30")), ("2024-01-01", .string("2024-01-01")), ("3.1.0", .string("3.1.0")),
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("9223372036854775808", .float(9_223_372_036_854_775_808)),
      ("0xFFFFFFFFFFFFFFFF", .float(18_446_744_073_709_551_615)),
      ("1.5", .float(1.5)), ("1.", .float(1)), (".5", .float(0.5)), ("-.5e-1", .float(-0.05)), ("1e3", .float(1_000)),
      ("1E+2", .float(100)), ("1e", .string("1e")), (".", .string(".")), ("+", .string("+")),
      ("1.2.3", .string("1.2.3")),
      (".inf", .float(.infinity)), ("-.INF", .float(-.infinity)), ("inf", .string("inf")),
      ("infinity", .string("infinity")),
      ("nan", .string("nan")), ("0x1p3", .string("0x1p3")), ("<<", .string("<<")), ("=", .string("=")),
    ] as [(String, Scalar.Value)])
  func plain(_ text: String, _ expected: Scalar.Value) throws {
    let scalar = try #require(try read("key: \(text)")["key"]?.scalar)
    #expect(scalar.value == expected)
    #expect(scalar.text == text)
    #expect(!scalar.isQuoted)
  }

  @Test("Not a number is a number")
  func notANumber() throws {
    #expect(try read(".nan").number?.isNaN == true)
  }

  @Test("A quoted scalar is a string", arguments: ["\"12\"", "'12'", "|-\n 12", ">-\n 12"])
  func quoted(_ text: String) throws {
    let scalar = try #require(try read("key: \(text)")["key"]?.scalar)
    #expect(scalar == Scalar(value: .string("12"), text: "12", isQuoted: true))
  }

  @Test("Tags of the core schema are honoured")
  func tags() throws {
    let text = """
      [!!str 12, ! 12, !!int "12", !!float 3, !!bool "true", !!null "", !!seq [], !!map {}, !!str , \
      !<tag:yaml.org,2002:str> 1]
      """
    #expect(try outline(read(text)) == #"["12", "12", 12, 3.0, true, null, [], {}, "", "1"]"#)
  }

  @Test("A tag that does not fit, or is unknown, is a fault")
  func wrongTags() {
    #expect(
      faults("[!!int x,\n !!map 1,\n !!seq {},\n !!set {},\n !Ref x,\n !!bool no]") == [
        "1:2: the tag !!int asks for an integer, which this text is not",
        "2:2: the tag !!map asks for a mapping, which this text is not",
        "3:2: the tag !!seq stands before a mapping, which is of another kind: remove the tag",
        "4:2: the tag !!set is unknown; known are !!str, !!int, !!float, !!bool, !!null, !!map and !!seq",
        "5:2: the tag !Ref is unknown; known are !!str, !!int, !!float, !!bool, !!null, !!map and !!seq",
        "6:2: the tag !!bool asks for `true` or `false`, which this text is not",
      ])
  }
}
