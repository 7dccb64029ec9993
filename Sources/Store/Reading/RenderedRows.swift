import Synchronization
import Values

/// What was made of rows, kept by id and version: as long as a row has the version, the same would be made of it again.
///
/// Nothing here grows old: which rows there are, in which order and of which version is asked of the database each time.
public final class RenderedRows: Sendable {
  /// What was made of a row.
  public typealias Rendering = [UInt8]

  private struct Entry {
    let version: Int64
    let bytes: Rendering
  }

  private struct State {
    var entries: [UUID: Entry] = [:]
    var size = 0
  }

  private let state = Mutex(State())
  /// How many bytes are kept at most.
  private let limit: Int

  public init(limit: Int) { self.limit = limit }

  /// Then a page is better read whole at once.
  var keepsNothing: Bool { limit == 0 }

  /// What was made of these rows; nil for each that has to be made.
  func find(_ rows: [VersionedRow]) -> [Rendering?] {
    state.withLock { state in
      rows.map { row in
        guard let entry = state.entries[row.id], entry.version == row.version else { return nil }
        return entry.bytes
      }
    }
  }

  func keep(_ renderings: [(id: UUID, version: Int64, bytes: Rendering)]) {
    state.withLock { state in
      for rendering in renderings {
        let old = state.entries.updateValue(
          Entry(version: rendering.version, bytes: rendering.bytes), forKey: rendering.id)
        state.size += rendering.bytes.count - (old?.bytes.count ?? 0)
      }
      // Any entry will do: what is wanted again is made again.
      while state.size > limit, let (id, entry) = state.entries.first {
        state.entries[id] = nil
        state.size -= entry.bytes.count
      }
    }
  }
}
