//! Several ways to do the same work, or work of one kind, measured in turns within one run.

use std::hint::black_box;
use std::time::{Duration, Instant};

const ROUNDS: usize = 7;

/// A turn of a fast runner calls it so often that the clock does not matter.
const TURN: Duration = Duration::from_millis(20);

/// What the first argument of the program is part of is run, everything without one.
#[must_use]
pub fn is_wanted(title: &str) -> bool {
    std::env::args().skip(1).find(|argument| !argument.starts_with("--")).is_none_or(|wanted| title.contains(&wanted))
}

/// The runners, each once a round.
pub struct Race<'r> {
    title: String,
    unit: &'static str,
    runners: Vec<Runner<'r>>,
}

struct Runner<'r> {
    name: &'static str,
    units: usize,
    calls: u32,
    run: Box<dyn FnMut() + 'r>,
    times: Vec<f64>,
}

impl<'r> Race<'r> {
    /// `unit` is what a runner's work is counted in.
    #[must_use]
    pub fn new(title: impl Into<String>, unit: &'static str) -> Self {
        Self { title: title.into(), unit, runners: Vec::new() }
    }

    /// A runner whose call does so many units of work. It runs once, to be warm.
    #[must_use]
    pub fn with<T: 'r>(mut self, name: &'static str, units: usize, mut run: impl FnMut() -> T + 'r) -> Self {
        let mut run: Box<dyn FnMut() + 'r> = Box::new(move || drop(black_box(run())));
        run();
        let began = Instant::now();
        run();
        let calls = TURN.as_nanos() / began.elapsed().as_nanos().max(1);
        self.runners.push(Runner { name, units, calls: calls.max(1) as u32, run, times: Vec::new() });
        self
    }

    /// All rounds, then the medians, and how many times the first runner's time each takes.
    pub fn run(mut self) {
        for _ in 0..ROUNDS {
            for runner in &mut self.runners {
                let began = Instant::now();
                (0..runner.calls).for_each(|_| (runner.run)());
                runner.times.push(began.elapsed().as_secs_f64() / f64::from(runner.calls));
            }
        }
        println!("\n{}", self.title);
        println!(
            "  {:<36} {:>10} {:>10} {:>14} {:>12}",
            "",
            "median",
            "best",
            format!("M {}/s", self.unit),
            "x the first"
        );
        let first = self.runners.first_mut().map_or(f64::NAN, Runner::median);
        for runner in &mut self.runners {
            let (median, best) = (runner.median(), runner.times[0]);
            let rate = match runner.units {
                1 => String::new(),
                units => format!("{:.1}", units as f64 / median / 1e6),
            };
            println!(
                "  {:<36} {:>10} {:>10} {rate:>14} {:>12.2}",
                runner.name,
                readable(median),
                readable(best),
                median / first
            );
        }
    }
}

impl Runner<'_> {
    fn median(&mut self) -> f64 {
        self.times.sort_by(f64::total_cmp);
        self.times[self.times.len() / 2]
    }
}

fn readable(seconds: f64) -> String {
    match seconds {
        ..1e-6 => format!("{:.1} ns", seconds * 1e9),
        1e-6..1e-3 => format!("{:.2} us", seconds * 1e6),
        _ => format!("{:.1} ms", seconds * 1e3),
    }
}
