extension [GeneratedFile] {
  /// Those that do not lie below `folder` as they are here.
  func stale(below folder: String) -> [GeneratedFile] {
    filter { !Files.holds($0.text, at: "\(folder)/\($0.path)") }
  }

  /// Writes them below `folder`, and removes `leftovers` there.
  ///
  /// - Returns: the paths that changed, below `folder`.
  func write(below folder: String, removing leftovers: [String]) throws(FileError) -> [String] {
    var changed: [String] = []
    for file in self where try Files.write(file.text, to: "\(folder)/\(file.path)") { changed.append(file.path) }
    for path in leftovers { try Files.remove("\(folder)/\(path)") }
    return changed + leftovers
  }
}
