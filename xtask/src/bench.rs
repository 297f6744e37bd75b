//! `cargo xtask bench`: the benchmark and the command's own start, side by side in one table, with
//! the machine they were measured on.
//!
//! The benchmark reports a figure by printing one line of five fields separated by tabs: name,
//! figure, unit, what it is held against, and the ratio. Those lines become rows of the table;
//! whatever else it prints is passed on.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::{command, failed, printed_by, stream, succeed, works};

/// How often each program is started.
const STARTS: usize = 200;
/// The least a program can do: what starting anything at all costs.
const NOTHING: &str = "/bin/true";
/// What the command is asked while it is measured.
const QUESTION: [&str; 2] = ["judge", "examples/lost-while-in-seoul.toml"];

/// What else is measured from start to exit, each with the milliseconds it may take.
const AIMED: [(&[&str], u32); 4] = [
    (&["law", "coverage"], 100),
    (&["law", "print"], 100),
    (&["law", "diff", "2012-07-09", "2026-06-14"], 500),
    (&["judge", "examples/household-moves-grandmother-ill.toml", "--at", "2026-05-01", "--what-if"], 50),
];

/// One row: name, figure, unit, against what, ratio.
type Row = [String; 5];

/// Measures everything and prints the table.
pub fn run(root: &Path, filter: &[&str]) -> Result<(), String> {
    let mut rows = vec![["name", "figure", "unit", "against", "ratio"].map(str::to_owned)];
    rows.extend(speed(root, filter)?);

    succeed(&mut command(root, "cargo build --release --package zairyu"))?;
    let zairyu = release_binary()?;
    rows.extend(starts(root, &zairyu)?);
    for (question, aim) in AIMED {
        rows.push(aimed(root, &zairyu, question, aim)?);
    }
    if works(&mut command(root, "valgrind --version")) {
        rows.push(instructions(root, &zairyu)?);
    } else {
        println!("valgrind not found: no instruction counts");
    }

    println!();
    print!("{}", table(&rows));
    println!();
    println!("{}", machine(root)?);
    Ok(())
}

/// The rows that the benchmark prints.
fn speed(root: &Path, filter: &[&str]) -> Result<Vec<Row>, String> {
    let mut rows = Vec::new();
    let mut bench = command(root, "cargo bench --package zairyu-batch --bench speed --");
    // The kernel is measured as the compiler vectorises it for the processors of the last ten
    // years, in a folder of its own so that nothing else is built again for it.
    if cfg!(target_arch = "x86_64") {
        bench.env("RUSTFLAGS", "-C target-cpu=x86-64-v3").env("CARGO_TARGET_DIR", root.join("target/bench"));
    }
    stream(bench.args(filter), |line| match row(line) {
        Some(row) => {
            rows.push(row);
            false
        }
        None => true,
    })?;
    Ok(rows)
}

/// A line of exactly five fields.
fn row(line: &str) -> Option<Row> {
    let fields: Vec<String> = line.split('\t').map(|field| field.trim().to_owned()).collect();
    fields.try_into().ok()
}

/// The release build of the command: it lies beside this program's own profile directory, wherever
/// the target directory is.
fn release_binary() -> Result<PathBuf, String> {
    let own = env::current_exe().map_err(|error| format!("this program's path: {error}"))?;
    let target = own.parent().and_then(Path::parent);
    target
        .map(|target| target.join("release").join(format!("zairyu{}", env::consts::EXE_SUFFIX)))
        .filter(|binary| binary.is_file())
        .ok_or_else(|| "the release build of zairyu was not found".to_owned())
}

/// The command with its question, as every measurement starts it.
fn asked(root: &Path, zairyu: &Path) -> Command {
    let mut command = Command::new(zairyu);
    command.args(QUESTION).current_dir(root);
    command
}

/// Start-to-exit times of the command and of a program that does nothing. The two take turns, so
/// that whatever else the machine is doing falls on both alike.
fn starts(root: &Path, zairyu: &Path) -> Result<Vec<Row>, String> {
    // Once unmeasured: it warms the caches, and an empty answer would be an empty measurement.
    if printed_by(&mut asked(root, zairyu))?.is_empty() {
        return Err(failed(&asked(root, zairyu), &"printed nothing"));
    }
    let mut ours = Vec::with_capacity(STARTS);
    let mut nothings = Vec::with_capacity(STARTS);
    for _ in 0..STARTS {
        ours.push(time(&mut asked(root, zairyu))?);
        nothings.push(time(&mut command(root, NOTHING))?);
    }
    Ok(spread(ours)
        .into_iter()
        .zip(spread(nothings))
        .map(|((what, ours), (_, nothing))| {
            [
                format!("start to exit, {what} of {STARTS}"),
                format!("{:.3}", milliseconds(ours)),
                "ms".to_owned(),
                format!("{NOTHING} {:.3}", milliseconds(nothing)),
                format!("{:.2}", milliseconds(ours) / milliseconds(nothing)),
            ]
        })
        .collect())
}

/// How long the command takes for one question, the middle of so many times, against its aim.
fn aimed(root: &Path, zairyu: &Path, question: &[&str], aim: u32) -> Result<Row, String> {
    const TIMES: usize = 21;
    let asked = || {
        let mut command = Command::new(zairyu);
        command.args(question).current_dir(root);
        command
    };
    if printed_by(&mut asked())?.is_empty() {
        return Err(failed(&asked(), &"printed nothing"));
    }
    let times = (0..TIMES).map(|_| time(&mut asked())).collect::<Result<Vec<_>, _>>()?;
    let middle = spread(times).into_iter().find(|(what, _)| *what == "median").map_or(Duration::ZERO, |(_, time)| time);
    let words = question.iter().filter(|word| !word.starts_with("20") && !word.ends_with(".toml") && **word != "--at");
    Ok([
        format!("{}, start to exit", words.copied().collect::<Vec<_>>().join(" ")),
        format!("{:.3}", milliseconds(middle)),
        "ms".to_owned(),
        format!("aim {aim}"),
        format!("{:.2}", f64::from(aim) / milliseconds(middle)),
    ])
}

/// How long `command` takes from start to exit, its output thrown away.
fn time(command: &mut Command) -> Result<Duration, String> {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let begun = Instant::now();
    succeed(command)?;
    Ok(begun.elapsed())
}

/// The least, the middle and the greatest of `times`.
fn spread(mut times: Vec<Duration>) -> Vec<(&'static str, Duration)> {
    times.sort_unstable();
    let Some((&least, &greatest)) = times.first().zip(times.last()) else {
        return Vec::new();
    };
    let middle = (times[(times.len() - 1) / 2] + times[times.len() / 2]) / 2;
    vec![("min", least), ("median", middle), ("max", greatest)]
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// How many instructions the command executes, against a program that does nothing.
fn instructions(root: &Path, zairyu: &Path) -> Result<Row, String> {
    let ours = counted(&asked(root, zairyu))?;
    let nothing = counted(&command(root, NOTHING))?;
    Ok([
        "instructions, start to exit".to_owned(),
        ours.to_string(),
        "instructions".to_owned(),
        format!("{NOTHING} {nothing}"),
        format!("{:.2}", ours as f64 / nothing as f64),
    ])
}

/// The instructions `counted` executes, by callgrind's count.
fn counted(counted: &Command) -> Result<u64, String> {
    let mut valgrind = Command::new("valgrind");
    valgrind
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(counted.get_program())
        .args(counted.get_args())
        .stdin(Stdio::null());
    if let Some(directory) = counted.get_current_dir() {
        valgrind.current_dir(directory);
    }
    let output = valgrind.output().map_err(|error| failed(&valgrind, &error))?;
    if !output.status.success() {
        return Err(failed(&valgrind, &output.status));
    }
    collected(&String::from_utf8_lossy(&output.stderr))
        .ok_or_else(|| failed(&valgrind, &"no line of instructions collected"))
}

/// The figure of callgrind's line `==123== Collected : 456`.
fn collected(report: &str) -> Option<u64> {
    report.lines().find_map(|line| line.split_once("Collected : ")).and_then(|(_, figure)| figure.trim().parse().ok())
}

/// The rows in columns as wide as their widest field, figures and ratios to the right.
fn table(rows: &[Row]) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max();
    let widths = [0, 1, 2, 3, 4].map(|column| width(column).unwrap_or_default());
    rows.iter()
        .map(|[name, figure, unit, against, ratio]| {
            let [a, b, c, d, e] = widths;
            format!("{name:<a$}  {figure:>b$}  {unit:<c$}  {against:<d$}  {ratio:>e$}\n")
        })
        .collect()
}

/// The processor, its cores and the compiler.
fn machine(root: &Path) -> Result<String, String> {
    let processors = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processors
        .lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(field, _)| field.trim() == "model name")
        .map_or("unnamed processor", |(_, model)| model.trim());
    let cores =
        std::thread::available_parallelism().map_or_else(|_| "unknown number of".to_owned(), |cores| cores.to_string());
    let compiler = printed_by(&mut command(root, "rustc --version"))?;
    let compiler = String::from_utf8_lossy(&compiler);
    Ok(format!("{model}; {cores} cores; {}", compiler.trim()))
}

#[cfg(test)]
mod tests {
    use super::{Duration, collected, row, spread, table};

    #[test]
    fn five_fields_make_a_row() {
        assert!(row("judge\t1.5\tµs\tlookup\t3.0").is_some());
        assert!(row("judge\t1.5\tµs").is_none());
        assert!(row("running 3 cases").is_none());
    }

    #[test]
    fn the_middle_lies_between_the_middle_two() {
        let times = [4, 1, 2, 8].map(Duration::from_millis).to_vec();
        let expected = [("min", 1), ("median", 3), ("max", 8)];
        assert_eq!(spread(times), expected.map(|(what, ms)| (what, Duration::from_millis(ms))));
        assert!(spread(Vec::new()).is_empty());
    }

    #[test]
    fn callgrind_is_read() {
        let report = "==7== Events    : Ir\n==7== Collected : 123456\n==7==\n";
        assert_eq!(collected(report), Some(123_456));
        assert_eq!(collected("==7== Events    : Ir\n"), None);
    }

    #[test]
    fn columns_line_up() {
        let rows = [["a", "1", "ms", "b", "2"], ["long", "100", "µs", "c", "30"]];
        let rows = rows.map(|row| row.map(str::to_owned));
        assert_eq!(table(&rows), "a       1  ms  b   2\nlong  100  µs  c  30\n");
    }
}
