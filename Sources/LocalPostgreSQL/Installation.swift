import Glibc

/// Where Debian keeps PostgreSQL's server programs: a folder per major version.
struct Installation {
  /// The folder of `initdb` and `postgres`.
  let programs: String

  /// The newest version, or the one that `version` names.
  static func find(version: String? = nil) throws(LocalPostgreSQLError) -> Installation {
    let root = "/usr/lib/postgresql"
    let versions = entries(of: root).compactMap { Int($0) }.sorted(by: >).map { String($0) }
    for found in versions where version == nil || version == found {
      let programs = "\(root)/\(found)/bin"
      if access("\(programs)/postgres", X_OK) == 0 && access("\(programs)/initdb", X_OK) == 0 {
        return Installation(programs: programs)
      }
    }
    throw .notInstalled("no \(root)/\(version ?? "*")/bin/postgres (Debian: postgresql-\(version ?? "15"))")
  }
}

/// The names in a folder, without `.` and `..`; none when it cannot be read.
func entries(of folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    if name != "." && name != ".." { names.append(name) }
  }
  return names
}
