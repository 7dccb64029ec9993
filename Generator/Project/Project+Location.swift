import Glibc

extension Project {
  /// The path of this package, which compiled ones stand on, as a package in `folder` writes it.
  ///
  /// Relative where `folder` is said relative to a place within this package, so that both can be moved together.
  public static func path(from folder: String) -> String { path(from: folder, whileIn: Files.workingFolder) }

  static func path(from folder: String, whileIn here: String) -> String {
    if let own = root(around: here) {
      return folder.hasPrefix("/") ? own : way(from: DocumentSet.file(folder, beside: "\(here)/"), to: own)
    }
    return root(around: programFolder) ?? here
  }

  /// The folder of this package, where `folder` lies in it.
  private static func root(around folder: String) -> String? {
    var parts = folder.split(separator: "/")
    while !parts.isEmpty {
      let candidate = "/" + parts.joined(separator: "/")
      if let manifest = try? Files.read("\(candidate)/Package.swift"),
        String(decoding: manifest, as: UTF8.self).contains("\n  name: \"gwm\",")
      {
        return candidate
      }
      parts.removeLast()
    }
    return nil
  }

  /// The folder of the running program, which is built below the package's.
  private static var programFolder: String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count)
    let program = String(decoding: path.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return String(program[..<(program.lastIndex(of: "/") ?? program.startIndex)])
  }

  private static func way(from folder: String, to target: String) -> String {
    let own = target.split(separator: "/")
    let other = folder.split(separator: "/")
    let common = zip(own, other).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: other.count - common) + own.dropFirst(common).map(String.init)
    return up.isEmpty ? "." : up.joined(separator: "/")
  }
}
