"""Ways to spoil an OpenAPI document: each takes a Random and the text, and gives another text."""

import json
import re

from words import CHARACTERS, KEYS, LINKS, MERGES, NESTS, NODES, WORDS


def lines_of(text):
    return text.split("\n")


def indentation(line):
    return len(line) - len(line.lstrip())


def block(lines, start):
    """The line behind the last one that belongs to the one at `start` by its indentation."""
    end = start + 1
    while end < len(lines) and (not lines[end].strip() or indentation(lines[end]) > indentation(lines[start])):
        end += 1
    return end


def flip(random, text):
    data = bytearray(text.encode("utf-8", "surrogatepass"))
    for _ in range(random.choice([1, 1, 3, 20])):
        if data:
            data[random.randrange(len(data))] ^= 1 << random.randrange(8)
    return bytes(data)


def truncate(random, text):
    return text[: random.randrange(len(text) + 1)]


def insert(random, text):
    at = random.randrange(len(text) + 1)
    return text[:at] + random.choice(CHARACTERS) + text[at:]


def drop(random, text):
    lines = lines_of(text)
    at = random.randrange(len(lines))
    del lines[at : block(lines, at)]
    return "\n".join(lines)


def drop_line(random, text):
    lines = lines_of(text)
    del lines[random.randrange(len(lines))]
    return "\n".join(lines)


def double(random, text):
    lines = lines_of(text)
    at = random.randrange(len(lines))
    lines[at:at] = lines[at : block(lines, at)] * random.choice([1, 1, 2, 200])
    return "\n".join(lines[:50_000])


def swap(random, text):
    lines = lines_of(text)
    one, two = random.randrange(len(lines)), random.randrange(len(lines))
    lines[one], lines[two] = lines[two], lines[one]
    return "\n".join(lines)


def transplant(random, text):
    """A block is put beneath another key, indented as that asks for."""
    lines = lines_of(text)
    one, two = random.randrange(len(lines)), random.randrange(len(lines))
    part = lines[one : block(lines, one)][:200]
    shift = indentation(lines[two]) + random.choice([0, 2]) - indentation(lines[one])
    moved = [" " * shift + line if shift >= 0 else line[min(-shift, indentation(line)) :] for line in part]
    return "\n".join(lines[: two + 1] + moved + lines[two + 1 :])


def indent(random, text):
    lines = lines_of(text)
    at = random.randrange(len(lines))
    for index in range(at, block(lines, at)):
        lines[index] = " " + lines[index] if random.random() < 0.5 else lines[index][1:]
    return "\n".join(lines)


def value(random, text):
    """A value becomes another one, of another type mostly."""
    lines = lines_of(text)
    places = [index for index, line in enumerate(lines) if ":" in line]
    if not places:
        return truncate(random, text)
    at = random.choice(places)
    comma = "," if lines[at].rstrip().endswith(",") else ""
    lines[at : block(lines, at)] = [re.sub(r":.*", lambda _: ": " + random.choice(WORDS) + comma, lines[at], count=1)]
    return "\n".join(lines)


def rename(random, text):
    lines = lines_of(text)
    places = [index for index, line in enumerate(lines) if ":" in line]
    if not places:
        return truncate(random, text)
    at = random.choice(places)
    key = json.dumps(random.choice(KEYS), ensure_ascii=False)
    lines[at] = re.sub(r"^(\s*-?\s*)[^:]*:", lambda match: f"{match[1]}{key}:", lines[at], count=1)
    return "\n".join(lines)


def cycle(random, text):
    """References lead to what they stand in, or to one another."""
    targets = re.findall(r"#/[\w/~.%{}-]+", text)
    if not targets:
        return value(random, text)
    return re.sub(r"#/[\w/~.%{}-]+", lambda match: random.choice(targets) if random.random() < 0.3 else match[0], text)


def deepen(random, text):
    depth = random.choice([60, 200, 2_000, 20_000])
    opening, closing = random.choice(NESTS)
    core = random.choice(["", "1", "{}"])
    return spliced(random, text, opening * depth + core + closing * random.choice([depth, depth, depth - 1]))


def alias(random, text):
    """Anchors that grow when they are followed."""
    rows = random.choice([5, 12, 30])
    grown = ["x-0: &x0 [a, a, a, a, a, a, a, a, a]"]
    grown += [f"x-{n}: &x{n} [{', '.join([f'*x{n - 1}'] * 9)}]" for n in range(1, rows)]
    return text + "\n" + "\n".join(grown) + "\n"


def merge(random, text):
    return spliced(random, text, random.choice(MERGES))


def chain(random, text):
    """Many schemas that lead to one another, in a ring or to an end."""
    count = random.choice([3, 300, 3_000])
    shape = random.choice(LINKS)
    names = [f"s{n}" for n in range(count)] + [random.choice(["s0", "none", f"s{count - 1}"])]
    rows = [f"    {name}: " + shape % f"#/components/schemas/{next}" for name, next in zip(names, names[1:])]
    head = f"openapi: {random.choice(['3.0.3', '3.1.0'])}\ninfo: {{title: a, version: '1'}}\npaths: {{}}\n"
    return head + "components:\n  schemas:\n" + "\n".join(rows) + "\n"


def spliced(random, text, word):
    lines = lines_of(text)
    places = [index for index, line in enumerate(lines) if ":" in line] or [0]
    at = random.choice(places)
    lines[at : block(lines, at)] = [re.sub(r":.*", lambda _: ": " + word, lines[at], count=1)]
    return "\n".join(lines)


def node(random, text):
    """For JSON: a node is replaced, removed, doubled or moved."""
    try:
        root = json.loads(text)
    except (ValueError, RecursionError):
        return value(random, text)
    parents = []
    stack = [root]
    while stack:
        here = stack.pop()
        children = here.values() if isinstance(here, dict) else here if isinstance(here, list) else []
        parents += [here] if children else []
        stack += children
    if not parents:
        return "[]"
    for _ in range(random.choice([1, 1, 3])):
        parent = random.choice(parents)
        if not parent:
            continue
        key = random.choice(list(parent) if isinstance(parent, dict) else range(len(parent)))
        what = random.randrange(4)
        if what == 0:
            del parent[key]
        elif what == 1 and isinstance(parent, dict):
            parent[random.choice(KEYS)] = parent.pop(key)
        elif what == 2:
            parent[key] = json.loads(json.dumps(random.choice(parents)))
        else:
            parent[key] = random.choice(NODES)
    return json.dumps(root, indent=random.choice([None, 1]), ensure_ascii=random.random() < 0.5)


ALL = [
    flip, truncate, insert, drop, drop, drop_line, double, swap, transplant, indent, value, value, value, rename,
    rename, cycle, deepen, alias, merge, chain, node, node,
]


def mutated(random, text):
    """The text after one to four mutations, as bytes."""
    for _ in range(random.choice([1, 1, 1, 2, 4])):
        result = random.choice(ALL)(random, text)
        if isinstance(result, bytes):
            return result
        text = result
    return text.encode("utf-8", "surrogatepass")
