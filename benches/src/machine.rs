//! What a figure depends on beside the code: the machine, the commit, and who else used the processor.

use std::fs::read_to_string;
use std::process::{Command, id};
use std::time::Instant;

/// The processor's time since the start of the machine and that of this program, in ticks, on Linux.
pub struct Load {
    began: Instant,
    all: u64,
    own: u64,
}

impl Load {
    /// From now on.
    #[must_use]
    pub fn now() -> Self {
        Self { began: Instant::now(), all: all_ticks().unwrap_or_default(), own: own_ticks().unwrap_or_default() }
    }

    /// What others did since then, as a share of one core.
    #[must_use]
    pub fn of_others(&self) -> f64 {
        let now = Self::now();
        let others = (now.all - self.all).saturating_sub(now.own - self.own);
        others as f64 / TICKS_A_SECOND / self.began.elapsed().as_secs_f64()
    }

    /// A line that tells whether the machine was quiet.
    #[must_use]
    pub fn verdict(&self) -> String {
        let others = self.of_others();
        let quiet = if others < QUIET { "quiet" } else { "NOT QUIET" };
        format!("{quiet}: others used {:.0} % of one core; load average {}", others * 100.0, load_average())
    }
}

/// Below this share of one core the others do not matter.
const QUIET: f64 = 0.05;

/// `USER_HZ` of Linux on every usual machine.
const TICKS_A_SECOND: f64 = 100.0;

/// The most memory that this program has had so far, in bytes, on Linux.
#[must_use]
pub fn peak_memory() -> usize {
    let text = read_to_string("/proc/self/status").unwrap_or_default();
    let peak = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    peak.and_then(|peak| peak.trim().strip_suffix(" kB")?.parse::<usize>().ok()).unwrap_or_default() << 10
}

/// The machine and the commit, for the head of a report.
#[must_use]
pub fn describe() -> String {
    let cpu = read_to_string("/proc/cpuinfo").unwrap_or_default();
    let cpu = cpu.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or("unknown processor");
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let commit = said("git", &["describe", "--always", "--dirty", "--abbrev=10"]);
    let cpu = cpu.trim_start_matches([' ', '\t', ':']);
    format!("{cpu}, {cores} cores\n{}, commit {commit}; load average {}", said("rustc", &["--version"]), load_average())
}

fn said(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default()
}

fn load_average() -> String {
    let load = read_to_string("/proc/loadavg").unwrap_or_default();
    load.split(' ').take(2).collect::<Vec<_>>().join(" ")
}

/// User, nice, system, interrupts and what the host took: all but idle.
fn all_ticks() -> Option<u64> {
    let text = read_to_string("/proc/stat").ok()?;
    let ticks: Vec<u64> =
        text.lines().next()?.split_whitespace().skip(1).filter_map(|tick| tick.parse().ok()).collect();
    Some([0, 1, 2, 5, 6, 7].iter().filter_map(|place| ticks.get(*place)).sum())
}

fn own_ticks() -> Option<u64> {
    let text = read_to_string(format!("/proc/{}/stat", id())).ok()?;
    let after_name = text.rsplit_once(')')?.1;
    Some(after_name.split_whitespace().skip(11).take(2).filter_map(|tick| tick.parse::<u64>().ok()).sum())
}
