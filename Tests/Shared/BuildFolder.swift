import Glibc

/// The folder of the programs and modules that were built with these tests.
let buildFolder: String = {
  var path = [CChar](repeating: 0, count: 4096)
  let count = readlink("/proc/self/exe", &path, path.count)
  let program = String(decoding: path.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  let folder = program[..<(program.lastIndex(of: "/") ?? program.startIndex)]
  // A helper of the toolchain may run them, which lies elsewhere.
  if access("\(folder)/gwm", X_OK) == 0 { return String(folder) }
  let source = #filePath
  return source[..<(source.firstRange(of: "/Tests/")?.lowerBound ?? source.startIndex)] + "/.build/debug"
}()
