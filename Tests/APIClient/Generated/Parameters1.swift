// Generated from everything.yaml by gwm-api. Do not edit.

import Testing

@Suite struct Parameters1 {
  @Test("getStyles parameters")
  func example1() throws { try SentParameters1.example1() }

  @available(*, deprecated)
  @Test("Point parameters")
  func example2() throws { try SentParameters1.example2() }

  @Test("getSpelled parameters")
  func example3() throws { try SentParameters1.example3() }

  @available(*, deprecated)
  @Test("putSpelled parameters")
  func example4() throws { try SentParameters1.example4() }
}
