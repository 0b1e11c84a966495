"""The figures of a room full of people as tables."""
from .report import machine_line, size, table, time

BEGIN, END = "<!-- classroom: written by tools/bench.py --record -->", "<!-- end of classroom -->"


def steady(results):
    heads = [
        "people", "choices", "choice: median", "99 %", "longest", "choice and page: median", "99 %", "errors", "lost",
        "peak memory", "of one core"]
    rows = [[
        f"{run['people']:,}", f"{run['choice']['count']:,}", *(time(run["choice"][key]) for key in ("p50", "p99", "max")),
        *(time(run["page"][key]) for key in ("p50", "p99")), run["errors"] + run["broken"], run["kept"]["lost"],
        size(run["peak"]), f"{100 * run['processor'] / run['seconds']:.0f} %"] for run in results]
    return table(heads, rows)


def maximum(results):
    heads = [
        "connections", "choices/s", "bare Hummingbird/s", "ratio", "of the processor, each", "ratio of it", "choice: median",
        "99 %", "errors", "lost", "peak memory"]
    rows = [[
        run["connections"], f"{run['pace']:,.0f}", f"{run['bare']:,.0f}", f"{run['ratio']:.2f}",
        time(run["processorEach"]), f"{run['processorRatio']:.2f}", time(run["choice"]["p50"]),
        time(run["choice"]["p99"]), run["errors"] + run["broken"], run["kept"]["lost"], size(run["peak"])]
        for run in results]
    return table(heads, rows)


def killed(run):
    def longest(moments):
        # Nobody knows how long whoever is not back yet would have taken.
        return time(max(moment["seconds"] for moment in moments)) if all(moment["all"] for moment in moments) else "NOT ALL"
    heads = [
        "people", "kills", "choices acknowledged", "lost", "in the records and not acknowledged", "errors",
        "all have the next answer within", "all streams are back within"]
    return table(heads, [[
        f"{run['people']:,}", run["kills"], f"{run['kept']['acknowledged']:,}", run["kept"]["lost"], run["kept"]["more"],
        run["errors"], longest(run["goneOn"]), longest(run["streamsBack"])]])


def sections(results):
    if results is None:
        return [("A room full of people", "Not measured: it needs Linux.")]
    return [
        ("A room full of people: a choice every five seconds each", steady(results["steady"])),
        ("A room full of people: as many choices as it holds", maximum(results["maximum"])),
        ("A room full of people: the server killed in the middle", killed(results["killed"]))]


def figures(document):
    first = machine_line(document)
    return "\n\n".join([first] + [f"### {title}\n\n{body}" for title, body in sections(document["results"]["classroom"])])


def text(document):
    return "\n\n".join(f"{title}\n{body}" for title, body in sections(document["results"]["classroom"])) + "\n"
