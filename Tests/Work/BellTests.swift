import Testing

@testable import Work

@Suite("A bell that wakes who waits")
struct BellTests {
  private let clock = ContinuousClock()

  @Test("A ring lets go who waits")
  func ringing() async {
    let bell = Bell()
    let waiter = Task { await bell.wait(atMost: .seconds(600)) }
    await Task.yield()
    bell.ring()
    let waited = await clock.measure { await waiter.value }
    #expect(waited < .seconds(300))
  }

  @Test("A ring that nobody waits for is kept for the next one who does, once")
  func kept() async {
    let bell = Bell()
    bell.ring()
    bell.ring()
    #expect(await clock.measure { await bell.wait(atMost: .seconds(600)) } < .seconds(300))
    #expect(await clock.measure { await bell.wait(atMost: .milliseconds(50)) } >= .milliseconds(50))
  }

  @Test("Without a ring the wait ends at its limit, and not before, whatever ended the wait before it")
  func limit() async {
    let bell = Bell()
    for _ in 0..<20 {
      bell.ring()
      await bell.wait(atMost: .seconds(600))
      #expect(await clock.measure { await bell.wait(atMost: .milliseconds(20)) } >= .milliseconds(20))
    }
  }

  @Test("Who is cancelled waits no longer, before and during the wait")
  func cancellation() async {
    let bell = Bell()
    let waiter = Task { await bell.wait(atMost: .seconds(600)) }
    await Task.yield()
    waiter.cancel()
    #expect(await clock.measure { await waiter.value } < .seconds(300))
  }
}
