/// What holds for the files around the contracts: those that are generated, seals, and versions among each other.
public enum ProjectRule: String, Sendable, CaseIterable {
  case file = "file"
  case generated = "generated"
  case coverage = "coverage"
  case sharedPath = "shared-path"
  case handler = "handler"
  case unsealed = "unsealed"
  case sealed = "sealed"
  case seal = "seal"
  case freeze = "freeze"
  case start = "start"
}

extension ProjectRule: NamedRule {
  public var demand: String { lesson.demand }

  public var explanation: String { explained(why: lesson.why, instead: lesson.instead) }
}

extension ProjectRule {
  private var lesson: (demand: String, why: String, instead: String) {
    switch self {
    case .file:
      (
        "A file that a command names, or that a contract needs, can be read.",
        "Nothing can be said of what is not there, is a folder, or may not be read.",
        "Look at the path: it is relative to where the command runs, which for the project's contracts is its folder."
      )
    case .generated:
      (
        "Generated files are what the contracts give.",
        """
        They are committed, so that reviews see what a change of the contract does. One that is edited, missing or left over
        says something that no contract says.
        """,
        "Run `make generate` and commit what it writes. To change a generated file, change the contract, or the compiler."
      )
    case .coverage:
      (
        "Each constraint of a contract is enforced by the code, shown in the reference, and tried by the contract tests.",
        "What is promised and not enforced is found by users; what is not shown, too.",
        """
        `gwm-api check --coverage` names the constraint. Where the compiler leaves it out, the compiler is to be mended: the
        file that deals with the keyword notes it in the `Ledger`.
        """
      )
    case .sharedPath:
      (
        "A path that belongs to no version, such as `/health`, means the same in all of them.",
        "All versions are served by one process, and a request to such a path does not say which of them it speaks.",
        "Leave the operation as the earlier version has it, or put what is new below the path of the version, `/v2.0/…`."
      )
    case .handler:
      (
        "Every operation of a sealed version has a handler.",
        """
        Clients may call whatever a sealed version promises. The Swift compiler asks for handlers as long as they are asked
        for by the generated protocol; this is asked for however the package is put together.
        """,
        "Write the function that the message names, in the folder that it names: `Sources/APIv1_0/Handlers/`."
      )
    case .unsealed:
      (
        "A version that calls itself complete, such as 1.0.0, has a seal.",
        """
        A complete version is a promise, and without its seal nothing holds the contract to it: its meaning could change
        with any commit.
        """,
        """
        - Where it shall be complete: `gwm-api freeze v1.0`, and commit the files that it names.
        - Where it may still change: call it `1.0.0-open` in `info.version`.
        - Where it was sealed, and the seal is gone: take `api/v1.0.seal` and `api/sealed/v1.0/` back from the history.
        """
      )
    case .sealed:
      (
        "A sealed version keeps its meaning.",
        """
        Clients were written against it. Prose, examples and order are free, and so is what is announced to end; how a
        meaning is written is free, too: inline or by `$ref`, in YAML or JSON.
        """,
        """
        Undo the change, or say it in the next version: `gwm-api start v2.0 --from v1.0`. A fault of the implementation is
        mended in its code, and released as a point release: `info.version` grows from 1.0.0 to 1.0.1, and the seal stays.
        """
      )
    case .seal:
      (
        "A seal, and the contract that it seals, stay as `gwm-api freeze` wrote them.",
        "They are what a contract is held against. A promise that is rewritten afterwards is none.",
        "Take `api/v1.0.seal` and all of `api/sealed/v1.0/` back from the history: `git log -- api/v1.0.seal` finds them."
      )
    case .freeze:
      (
        "Only what is ready is sealed: whole, generated, handled, and a release of its version.",
        "What is missing when a version is sealed is missing for ever, or would have to be added to what may not change.",
        "Do what each line asks for, and run `gwm-api freeze v1.0` again: nothing has been written."
      )
    case .start:
      (
        "A version is started after the newest one, under a name that is free.",
        "A version stands on the one before it, whose handlers serve whatever means the same.",
        "Say `gwm-api start v2.0 --from v1.0` with the newest version for v1.0, and a later one for v2.0."
      )
    }
  }
}
