import Testing
import Values

@testable import Store
@testable import Sync

@Suite("What is written, and when a cluster is read again")
struct ScheduleTests {
  private let a = UUID(high: 0, low: 1)
  private let b = UUID(high: 0, low: 2)
  private let c = UUID(high: 0, low: 3)
  private let same = KnownFingerprints(configuration: 1, live: 2)

  @Test("What is new or has changed in either way is written, and nothing else")
  func changed() {
    #expect(Difference(read: [], known: [:]) == Difference(read: [], known: [:]))
    #expect(Difference(read: [(a, 1, 2)], known: [:]).changed == [0])
    #expect(Difference(read: [(a, 1, 2)], known: [a: same]).changed == [])
    #expect(Difference(read: [(a, 9, 2)], known: [a: same]).changed == [0])
    #expect(Difference(read: [(a, 1, 9)], known: [a: same]).changed == [0])
    #expect(Difference(read: [(a, 1, 2), (b, 1, 2), (c, 1, 3)], known: [a: same, c: same]).changed == [1, 2])
  }

  @Test("What was not read is gone, once; what comes back is written")
  func gone() {
    let missing = KnownFingerprints(configuration: 1, live: 2, isMissing: true)
    #expect(Difference(read: [], known: [a: same]).gone == [a])
    #expect(Difference(read: [], known: [a: missing]).gone == [])
    #expect(Difference(read: [(a, 1, 2)], known: [a: missing]).changed == [0])
    #expect(Difference(read: [(b, 1, 2)], known: [a: same, b: same]).gone == [a])
  }

  @Test("After a success each clock has its own interval, spread by up to a tenth")
  func success() {
    let schedule = SweepSchedule(configurationInterval: .seconds(300), liveInterval: .seconds(60))
    let now = Timestamp(microseconds: 0)
    #expect(schedule.next(after: now, jitter: 0).configuration == now + .seconds(300))
    #expect(schedule.next(after: now, jitter: 0).live == now + .seconds(60))
    #expect(schedule.next(after: now, jitter: 0.1).live == now + .seconds(66))
    for _ in 0..<100 {
      let next = schedule.next(after: now).live
      #expect(next >= now + .seconds(60) && next <= now + .seconds(66))
    }
  }

  @Test("After failures the pause doubles, from the live interval to five minutes")
  func failures() {
    let schedule = SweepSchedule(configurationInterval: .seconds(300), liveInterval: .seconds(60))
    let now = Timestamp(microseconds: 0)
    let pauses = [0, 1, 2, 3, 9, 1_000_000].map {
      (schedule.retry(after: now, failures: $0, jitter: 0) - now) / .seconds(1)
    }
    #expect(pauses == [60, 120, 240, 300, 300, 300])
    let rare = SweepSchedule(configurationInterval: .seconds(3600), liveInterval: .seconds(900))
    #expect(rare.retry(after: now, failures: 5, jitter: 0) == now + .seconds(900))
  }
}
