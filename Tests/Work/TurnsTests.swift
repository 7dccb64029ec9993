import Synchronization
import Testing

@testable import Work

@Suite("One at a time")
struct TurnsTests {
  /// Who is in turn, and who was.
  private final class Passage: Sendable {
    let inside = Atomic(0)
    let passed = Atomic(0)
  }

  @Test("No two are in turn together, and nobody is left out")
  func alone() async {
    let turns = Turns()
    let passage = Passage()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<100 {
        group.addTask {
          await turns.inTurn {
            #expect(passage.inside.add(1, ordering: .relaxed).newValue == 1)
            await Task.yield()
            passage.inside.subtract(1, ordering: .relaxed)
            passage.passed.add(1, ordering: .relaxed)
          }
        }
      }
    }
    #expect(passage.passed.load(ordering: .relaxed) == 100)
  }

  @Test("A turn that ends with an error is over too")
  func failing() async {
    struct Failure: Error {}
    let turns = Turns()
    do { try await turns.inTurn { throw Failure() } } catch {}
    let isThrough = await turns.inTurn { true }
    #expect(isThrough)
  }
}
