import Testing
import Values

@Suite("Timestamp")
struct TimestampTests {
  @Test(
    "RFC 3339 is read and written",
    arguments: [
      ("1970-01-01T00:00:00Z", 0, "1970-01-01T00:00:00.000Z"),
      ("2026-03-10T12:00:03.250Z", 1_773_144_003_250_000, "2026-03-10T12:00:03.250Z"),
      ("2026-03-10T14:00:03.250+02:00", 1_773_144_003_250_000, "2026-03-10T12:00:03.250Z"),
      ("2026-03-10t12:00:03z", 1_773_144_003_000_000, "2026-03-10T12:00:03.000Z"),
      ("2000-02-29T23:59:60Z", 951_868_800_000_000, "2000-03-01T00:00:00.000Z"),
      ("1969-12-31T23:59:59.999999Z", -1, "1969-12-31T23:59:59.999Z"),
      ("0000-01-01T00:00:00Z", -62_167_219_200_000_000, "0000-01-01T00:00:00.000Z"),
      ("9999-12-31T23:59:59.999Z", 253_402_300_799_999_000, "9999-12-31T23:59:59.999Z"),
    ] as [(String, Int64, String)])
  func text(_ text: String, _ microseconds: Int64, _ written: String) throws {
    let time = try #require(Timestamp(text))
    #expect(time.microseconds == microseconds)
    #expect(time.description == written)
  }

  @Test(
    "Anything else is none",
    arguments: [
      "", "2026-03-10", "2026-03-10T12:00:03", "2026-13-10T12:00:03Z", "2026-02-29T12:00:03Z", "2026-03-10T24:00:00Z",
      "2026-03-10T12:60:00Z", "2026-03-10 12:00:03Z", "2026-03-10T12:00:03.Z", "2026-03-10T12:00:03+2:00",
      "2026-03-10T12:00:03Z ", "١٩٧٠-01-01T00:00:00Z", "2026-03-10T12:00:60Z", "2026-03-10T23:59:60+01:00",
    ])
  func rejected(_ text: String) { #expect(Timestamp(text) == nil) }

  @Test(
    "HTTP's form names the weekday",
    arguments: [
      (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (1_795_486_573_000_000, "Tue, 24 Nov 2026 02:16:13 GMT"),
      (951_782_400_000_000, "Tue, 29 Feb 2000 00:00:00 GMT"), (-1, "Wed, 31 Dec 1969 23:59:59 GMT"),
    ] as [(Int64, String)])
  func http(_ microseconds: Int64, _ text: String) {
    #expect(Timestamp(microseconds: microseconds).httpDate == text)
    if microseconds >= 0 { #expect(Timestamp(httpDate: text)?.microseconds == microseconds / 1_000_000 * 1_000_000) }
  }

  @Test(
    "What is no date of HTTP is not read as one",
    arguments: [
      "", "Fri, 01 Jan 1970 00:00:00 GMT", "Thu, 01 Jan 1970 00:00:00 UTC", "Thu, 1 Jan 1970 00:00:00 GMT",
      "Thu, 32 Jan 1970 00:00:00 GMT", "Thu, 01 Foo 1970 00:00:00 GMT", "Thursday, 01-Jan-70 00:00:00 GMT",
      "Thu Jan  1 00:00:00 1970", "Thu, 01 Jan 1970 00:00:00.5 GMT", " Thu, 01 Jan 1970 00:00:00 GMT", "@0",
    ])
  func noHTTPDates(_ text: String) {
    #expect(Timestamp(httpDate: text) == nil)
  }

  @Test("Every day from 1600 to 2400 is written as it is read")
  func calendar() throws {
    let first = try #require(Timestamp("1600-01-01T00:00:00Z")).microseconds
    for day in stride(from: 0, to: 292_194, by: 7) {
      let time = Timestamp(microseconds: first + Int64(day) * 86_400_000_000)
      #expect(Timestamp(time.description) == time)
    }
  }
}
