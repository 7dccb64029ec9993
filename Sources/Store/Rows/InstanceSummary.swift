import PostgreSQL
public import Values

/// What a change must know of an instance.
public struct InstanceSummary: Sendable, Equatable {
  public let id: UUID
  public let name: String
  public let clusterID: UUID
  public let clusterName: String
  public let adminState: String
  public let liveStatus: String
  public let version: Int64

  init(_ row: InstanceRow) {
    id = row.id
    name = row.name.string
    clusterID = row.clusterID
    clusterName = row.clusterName.string
    adminState = row.adminState.string
    liveStatus = row.liveStatus.string
    version = row.version
  }
}
