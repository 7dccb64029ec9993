// Generated from everything.yaml by gwm-api. Do not edit.

import Testing

@Suite struct Parameters1 {
  @Test("getStyles parameters")
  func example1() throws { try SentParameters1.example1() }

  @Test("getStyles query spaces 2", .disabled("a ` ` in a part is taken for its end"))
  func example2() {}

  @Test("getStyles query maybe 1", .disabled("null is not sent"))
  func example3() {}

  @available(*, deprecated)
  @Test("Point parameters")
  func example4() throws { try SentParameters1.example4() }

  @Test("getSpelled parameters")
  func example5() throws { try SentParameters1.example5() }

  @Test("getSpelled path dots 2", .disabled("a `.` in a part is taken for its end"))
  func example6() {}

  @Test("getSpelled query blank 2", .disabled("an empty list is not sent"))
  func example7() {}

  @Test("getSpelled header X-List 2", .disabled("a `,` in a part is taken for its end"))
  func example8() {}

  @available(*, deprecated)
  @Test("putSpelled parameters")
  func example9() throws { try SentParameters1.example9() }
}
