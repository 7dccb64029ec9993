// Generated from everything.yaml by gwm-api. Do not edit.

import Testing

@Suite struct Examples1 {
  @Test("Point 1")
  func example1() throws { try RoundTrips1.example1() }

  @Test("State 1")
  func example2() throws { try RoundTrips1.example2() }

  @Test("State 2")
  func example3() throws { try RoundTrips1.example3() }

  @Test("Moment 1")
  func example4() throws { try RoundTrips1.example4() }

  @Test("addEntry 201 example")
  func example5() throws { try RoundTrips1.example5() }

  @Test("getAnswers 201 example")
  func example6() throws { try RoundTrips1.example6() }
}
