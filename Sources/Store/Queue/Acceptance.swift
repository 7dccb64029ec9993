import PostgreSQL
public import Values

/// Something that was asked for and is to be done: what becomes a job, an audit entry and a task in one transaction.
public struct Acceptance: Sendable {
  /// Of the job.
  public var id: UUID
  public var operation: String
  public var subjectType: String?
  public var subjectID: UUID?
  public var subjectName: String?
  public var clusterID: UUID
  public var clusterName: String
  public var requestedBy: UUID?
  public var requestedByName: String?
  public var requestID: UUID?
  public var reason: String?
  public var isDryRun: Bool
  public var idempotencyKey: String?
  /// What the key stands for: a hash of operation, subject and input.
  public var requestHash: [UInt8]?
  /// What to ask Ganeti for, as JSON; nil where the cluster is to be read.
  public var change: String?

  public init(
    id: UUID = .version7(), operation: String, subjectType: String?, subjectID: UUID?, subjectName: String?,
    clusterID: UUID, clusterName: String, requestedBy: UUID?, requestedByName: String?, requestID: UUID?,
    reason: String?, isDryRun: Bool, idempotencyKey: String?, requestHash: [UInt8]?, change: String?
  ) {
    self.id = id
    self.operation = operation
    self.subjectType = subjectType
    self.subjectID = subjectID
    self.subjectName = subjectName
    self.clusterID = clusterID
    self.clusterName = clusterName
    self.requestedBy = requestedBy
    self.requestedByName = requestedByName
    self.requestID = requestID
    self.reason = reason
    self.isDryRun = isDryRun
    self.idempotencyKey = idempotencyKey
    self.requestHash = requestHash
    self.change = change
  }
}

/// An instance that is to be created: its row until Ganeti has it.
public struct NewInstance: Sendable {
  public var id: UUID
  public var name: String
  public var diskTemplate: String
  public var hypervisor: String?
  public var operatingSystem: String?
  public var vcpus: Int
  public var memoryMinimum: Int
  public var memoryMaximum: Int
  public var tags: [String]
  public var start: Bool

  public init(
    id: UUID, name: String, diskTemplate: String, hypervisor: String?, operatingSystem: String?, vcpus: Int,
    memoryMinimum: Int, memoryMaximum: Int, tags: [String], start: Bool
  ) {
    self.id = id
    self.name = name
    self.diskTemplate = diskTemplate
    self.hypervisor = hypervisor
    self.operatingSystem = operatingSystem
    self.vcpus = vcpus
    self.memoryMinimum = memoryMinimum
    self.memoryMaximum = memoryMaximum
    self.tags = tags
    self.start = start
  }
}

/// What became of a request to do something.
public enum Accepted: Sendable {
  /// A new job.
  case job(JobRow)
  /// The same request with the same key was accepted before: its job.
  case repeated(JobRow)
  /// The idempotency key belongs to another request.
  case keyTaken
  /// Another job works on the object.
  case busy(job: UUID, status: String)
  /// What it is about is gone.
  case gone
  /// What it is about has another version than it must have.
  case changed
  /// The name of what was to be made is taken.
  case nameTaken
}
