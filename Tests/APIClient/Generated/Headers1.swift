// Generated from everything.yaml by gwm-api. Do not edit.

import Testing

@Suite struct Headers1 {
  @Test("getAnswers 200 headers")
  func example1() throws { try AnsweredHeaders1.example1() }

  @Test("getAnswers 200 headers 2")
  func example2() throws { try AnsweredHeaders1.example2() }

  @Test("getAnswers 404 headers")
  func example3() throws { try AnsweredHeaders1.example3() }

  @Test("getSpelled 2XX headers")
  func example4() throws { try AnsweredHeaders1.example4() }

  @Test("getSpelled 2XX headers 2")
  func example5() throws { try AnsweredHeaders1.example5() }

  @Test("getSpelled 2XX headers 3")
  func example6() throws { try AnsweredHeaders1.example6() }

  @available(*, deprecated)
  @Test("putSpelled default headers")
  func example7() throws { try AnsweredHeaders1.example7() }

  @Test("2fa 200 headers")
  func example8() throws { try AnsweredHeaders1.example8() }
}
