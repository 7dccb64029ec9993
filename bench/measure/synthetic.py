"""Large contracts, made of v1.0's own operations and schemas."""

import re


def contract(text: str, copies: int) -> str:
    """The contract with its paths and schemas so many times, each time under other names."""
    head, paths, middle, schemas, rest = parts(text)
    all_paths, all_schemas = [paths], [schemas]
    for copy in range(1, copies):
        all_paths.append(renamed(re.sub(
            r"^  /(v1\.0/)?(.*):$", rf"  /\1area{copy}/\2:", paths, flags=re.M).replace("/:\n", ":\n"), copy))
        all_schemas.append(renamed(re.sub(r"^    (\w+):", rf"    \1In{copy}:", schemas, flags=re.M), copy))
    return "".join([head, *all_paths, middle, *all_schemas, rest])


def operations(text: str) -> int:
    return len(re.findall(r"^      operationId:", text, flags=re.M))


def parts(text: str) -> list[str]:
    """What stands before the paths, the paths, what stands before the schemas, the schemas, and the rest."""
    places = [re.search(pattern, text, flags=re.M) for pattern in (r"^paths:\n", r"^components:\n", r"^  schemas:\n")]
    paths, components, schemas = places
    end = schemas.end() + re.search(r"^  \w", text[schemas.end():], flags=re.M).start()
    return [
        text[:paths.end()], text[paths.end():components.start()], text[components.start():schemas.end()],
        text[schemas.end():end], text[end:]]


def renamed(text: str, copy: int) -> str:
    """With its own operations, that speak of its own schemas."""
    text = re.sub(r"^(      operationId: \w+)$", rf"\g<1>In{copy}", text, flags=re.M)
    return re.sub(r"(#/components/schemas/\w+)", rf"\g<1>In{copy}", text)
