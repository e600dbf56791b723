//! The date of Easter.

use super::day::Day;

/// Easter Sunday of a year, by the Gregorian computus in its anonymous ("Meeus/Jones/Butcher") form.
#[expect(clippy::arithmetic_side_effects, reason = "a calendar year is below 300,000: every term stays far inside i32")]
pub(super) fn easter(year: i32) -> Day {
    let (golden, century, in_century) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    let (leap_centuries, century_rest) = (century.div_euclid(4), century.rem_euclid(4));
    let (leap_years, year_rest) = (in_century.div_euclid(4), in_century.rem_euclid(4));
    let correction = (century + 8).div_euclid(25);
    let lunar = (century - correction + 1).div_euclid(3);
    let epact = (19 * golden + century - leap_centuries - lunar + 15).rem_euclid(30);
    let weekday = (32 + 2 * century_rest + 2 * leap_years - epact - year_rest).rem_euclid(7);
    let shift = (golden + 11 * epact + 22 * weekday).div_euclid(451);
    let march_days = epact + weekday - 7 * shift + 114;
    // `march_days` counts from a month of 31 days: 31 × month + (day - 1).
    let (month, day) = (march_days.div_euclid(31), march_days.rem_euclid(31) + 1);
    Day::of_year(year, month.unsigned_abs(), day.unsigned_abs())
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
