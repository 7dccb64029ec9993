import Store
import Values

/// What a read of a cluster has that the copy has not, and the other way round.
struct Difference: Equatable {
  /// Indices into what was read: new or changed.
  var changed: [Int] = []
  /// Ganeti's ids of what the copy has and the cluster no longer.
  var gone: [UUID] = []

  /// Compares by fingerprints: an unchanged row is neither mapped nor written.
  init(read: [(id: UUID, configuration: Int64, live: Int64)], known: [UUID: KnownFingerprints]) {
    var seen: Set<UUID> = []
    seen.reserveCapacity(read.count)
    for (index, object) in read.enumerated() {
      seen.insert(object.id)
      let before = known[object.id]
      let isSame =
        before.map { $0.configuration == object.configuration && $0.live == object.live && !$0.isMissing } ?? false
      if !isSame { changed.append(index) }
    }
    for (id, fingerprints) in known where !seen.contains(id) && !fingerprints.isMissing { gone.append(id) }
  }
}
