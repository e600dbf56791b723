//! The date of Easter.

use super::Day;

/// Easter Sunday of a year, by the Gregorian computus in its anonymous ("Meeus/Jones/Butcher") form.
pub(super) fn easter(year: i32) -> Day {
    let (golden, century, in_century) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    // Every term below is a small number: nothing here can overflow for the years that a `Day` may have.
    let sum = |terms: &[i32]| terms.iter().fold(0_i32, |total, term| total.saturating_add(*term));
    let times = |a: i32, b: i32| a.saturating_mul(b);
    let correction = sum(&[century, 8]).div_euclid(25);
    let lunar = sum(&[century, -correction, 1]).div_euclid(3);
    let epact = sum(&[times(19, golden), century, -century.div_euclid(4), -lunar, 15]).rem_euclid(30);
    let weekday = sum(&[
        32,
        times(2, century.rem_euclid(4)),
        times(2, in_century.div_euclid(4)),
        -epact,
        -in_century.rem_euclid(4),
    ])
    .rem_euclid(7);
    let shift = sum(&[golden, times(11, epact), times(22, weekday)]).div_euclid(451);
    let march_days = sum(&[epact, weekday, times(-7, shift), 114]);
    // `march_days` counts from a month of 31 days: 31 × month + (day - 1).
    let (month, day) = (march_days.div_euclid(31), march_days.rem_euclid(31));
    Day::of_year(year, month.unsigned_abs(), day.unsigned_abs().saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::easter;

    #[test]
    fn easter_of_known_years() {
        let known = [
            "1954-04-18",
            "1961-04-02",
            "2000-04-23",
            "2008-03-23",
            "2011-04-24",
            "2025-04-20",
            "2038-04-25",
            "2199-04-14",
        ];
        for text in known {
            let year = text.split('-').next().and_then(|year| year.parse().ok()).unwrap_or_default();
            assert_eq!(easter(year).to_string(), text);
        }
    }
}
