extension [GeneratedFile] {
  /// Those that do not lie below `folder` as they are here.
  func stale(below folder: String) -> [GeneratedFile] {
    filter { (try? Files.read("\(folder)/\($0.path)")) != [UInt8]($0.text.utf8) }
  }

  /// Writes them below `folder`, and removes `leftovers` there.
  ///
  /// - Returns: the paths that changed, below `folder`.
  func write(below folder: String, removing leftovers: [String]) throws(FileError) -> [String] {
    let stale = stale(below: folder)
    for file in stale { try Files.write(file.text, to: "\(folder)/\(file.path)") }
    for path in leftovers { try Files.remove("\(folder)/\(path)") }
    return stale.map(\.path) + leftovers
  }
}
