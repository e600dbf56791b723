//! Target groups, targeted placement, selection at public bodies: every quota, every border, and what holds for every input.

use collocamento::calendar::Day;
use collocamento::call;
use collocamento::dossier::Sex;
use collocamento::l68::{Breach, PenaltyInput, QuotaInput, penalty, quota};
use collocamento::targets::{Sector, TargetFacts, classify};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::rulebooks::NAZIONALE;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn employer(base: u32, date: &str, new_hire: Option<bool>) -> QuotaInput {
    let mut input = QuotaInput::new(base, day(date));
    input.new_hire = new_hire;
    input
}

/// In hundredths of a person: fifty-one or more make one.
fn naive(base: u32, percent: u32) -> u32 {
    let hundredths = base * percent;
    if hundredths % 100 > 50 { hundredths / 100 + 1 } else { hundredths / 100 }
}

#[test]
fn every_base_up_to_2000_has_its_quota() {
    for base in 0..=2000 {
        let whole = if base < 15 {
            0
        } else if base < 36 {
            1
        } else if base < 51 {
            2
        } else {
            naive(base, 7)
        };
        let art18 = if base < 51 {
            0
        } else if base < 151 {
            1
        } else {
            naive(base, 1)
        };
        let today = quota(&NAZIONALE, &employer(base, "2024-03-01", None)).unwrap();
        assert_eq!((today.quota, today.quota_art18), (Some(whole), art18), "{base}");
        assert!(today.missing.is_empty());
        let small = (15..=35).contains(&base);
        for new_hire in [None, Some(false), Some(true)] {
            let before = quota(&NAZIONALE, &employer(base, "2017-12-31", new_hire)).unwrap();
            let expected = if small { new_hire.map(u32::from) } else { Some(whole) };
            assert_eq!((before.quota, before.quota_art18), (expected, art18), "{base} {new_hire:?}");
            assert_eq!(before.missing.is_empty(), expected.is_some());
        }
    }
}

#[test]
fn no_base_owes_more_than_a_larger_one() {
    let mut last = (Some(0), 0);
    for base in 0..=2000 {
        let owed = quota(&NAZIONALE, &employer(base, "2024-03-01", None)).unwrap();
        assert!(last <= (owed.quota, owed.quota_art18) && last.1 <= owed.quota_art18, "{base}");
        let art12 = owed.conventions[1].max_persons;
        assert!(art12 <= owed.quota, "{base}");
        last = (owed.quota, owed.quota_art18);
    }
}

#[test]
fn the_largest_base_is_answered() {
    let owed = quota(&NAZIONALE, &employer(u32::MAX, "2024-03-01", None)).unwrap();
    // 7 % of 4,294,967,295 is 300,647,710.65
    assert_eq!((owed.quota, owed.quota_art18), (Some(300_647_711), 42_949_673));
}

fn bill(kind: Breach, date: &str, missing: Option<u32>, days: u32) -> String {
    let mut input = PenaltyInput::new(day(date), days).kind(kind);
    input.missing = missing;
    penalty(&NAZIONALE, &input).unwrap().amount.to_string()
}

#[test]
fn amounts_on_both_sides_of_each_border() {
    for (date, gap, late, exempt) in [
        ("2016-10-07", "62.77", "665.87", "30.64"),
        ("2016-10-08", "153.20", "665.87", "30.64"),
        ("2021-12-31", "153.20", "665.87", "30.64"),
        ("2022-01-01", "196.05", "736.45", "39.21"),
        ("2025-06-30", "196.05", "736.45", "39.21"),
    ] {
        assert_eq!(bill(Breach::Scopertura, date, Some(1), 1), gap, "{date}");
        assert_eq!(bill(Breach::Prospetto, date, None, 1), late, "{date}");
        assert_eq!(bill(Breach::Esonero, date, Some(1), 1), exempt, "{date}");
    }
}

/// The penalty is five times the fee since the decree of 2016.
#[test]
fn the_penalty_is_five_times_the_exemption_fee() {
    for date in ["2016-10-08", "2021-12-31", "2022-01-01"] {
        assert_eq!(bill(Breach::Scopertura, date, Some(1), 1), bill(Breach::Esonero, date, Some(1), 5), "{date}");
    }
}

/// A person of whom everything is known and nothing disadvantages.
fn settled(born: &str, date: &str) -> TargetFacts {
    TargetFacts::new(day(date))
        .birth_date(day(born))
        .sex(Sex::F)
        .months_without_regular_work(0)
        .isced(5)
        .education_ended(day("2000-01-01"))
        .had_regular_job(true)
        .alone_with_dependants(false)
        .sector(Sector::new().gender_gap(false).under_represented_sex(Sex::F))
        .ethnic_minority(false)
        .needs_language_or_vocational_help(false)
        .working(true)
        .studying(false)
        .seniority_days(0)
}

#[test]
fn ages_the_day_before_and_on_each_birthday() {
    // The birthday on 15 June 2025, and who belongs the day before and on it: disadvantaged, disadvantaged if alone, NEET.
    for (age, before, on) in [
        (15, (false, false, false), (true, true, true)),
        (25, (true, true, true), (false, true, true)),
        (30, (false, true, true), (false, true, false)),
        (50, (false, true, false), (true, true, false)),
    ] {
        for (date, expected) in [("2025-06-14", before), ("2025-06-15", on)] {
            let born = format!("{}-06-15", 2025 - age);
            let plain = settled(&born, date);
            let alone = plain.clone().alone_with_dependants(true);
            let idle = plain.clone().working(false);
            let got = (
                classify(&NAZIONALE, &plain).unwrap().svantaggiato.unwrap(),
                classify(&NAZIONALE, &alone).unwrap().svantaggiato.unwrap(),
                classify(&NAZIONALE, &idle).unwrap().neet.unwrap(),
            );
            assert_eq!(got, expected, "{age} on {date}");
        }
    }
}

#[test]
fn who_is_born_on_29_february_has_a_birthday_every_year() {
    for (date, reached) in [("2026-02-27", false), ("2026-02-28", true), ("2026-03-01", true)] {
        // 50 in 2026, which has no 29 February.
        let groups = classify(&NAZIONALE, &settled("1976-02-29", date)).unwrap();
        assert_eq!(groups.svantaggiato, Some(reached), "{date}");
    }
}

#[test]
fn months_on_both_sides_of_each_border() {
    for (months, plain, with_other) in [
        (5, (false, false), (true, false)),
        (6, (true, false), (true, false)),
        (11, (true, false), (true, false)),
        (12, (true, false), (true, true)),
        (23, (true, false), (true, true)),
        (24, (true, true), (true, true)),
    ] {
        let facts = settled("1990-01-01", "2025-06-15").months_without_regular_work(months);
        let other = facts.clone().isced(2);
        for (facts, expected) in [(facts, plain), (other, with_other)] {
            let groups = classify(&NAZIONALE, &facts).unwrap();
            let got = (groups.svantaggiato.unwrap(), groups.molto_svantaggiato.unwrap());
            assert_eq!(got, expected, "{months}");
        }
    }
}

/// Any facts, each known or not.
fn facts() -> impl Strategy<Value = TargetFacts> {
    let flag = || proptest::option::of(any::<bool>());
    let sex = || proptest::option::of(prop_oneof![Just(Sex::F), Just(Sex::M)]);
    let days = || proptest::option::of(0i32..25_000);
    let work = (proptest::option::of(0u32..30), flag(), flag(), flag(), proptest::option::of(0u32..800));
    let school = (proptest::option::of(0u8..=8), proptest::option::of(-800i32..1600));
    let others = (flag(), flag(), flag(), flag(), sex(), sex());
    (days(), work, school, others).prop_map(|(age, work, school, others)| {
        let date = day("2025-06-15");
        let mut sector = Sector::new();
        sector.gender_gap = others.1;
        sector.under_represented_sex = others.5;
        let mut facts = TargetFacts::new(date).sector(sector);
        facts.birth_date = age.map(|days| date.plus_days(-days));
        facts.sex = others.4;
        facts.months_without_regular_work = work.0;
        facts.isced = school.0;
        facts.education_ended = school.1.map(|days| date.plus_days(-days));
        facts.had_regular_job = work.3;
        facts.alone_with_dependants = others.0;
        facts.ethnic_minority = others.2;
        facts.needs_language_or_vocational_help = others.3;
        facts.working = work.1;
        facts.studying = work.2;
        facts.seniority_days = work.4;
        facts
    })
}

/// The same person with one more disadvantage.
fn worse(facts: &TargetFacts) -> Vec<TargetFacts> {
    let same = || facts.clone();
    let mut sector = Sector::new().gender_gap(true);
    sector.under_represented_sex = facts.sex;
    vec![
        same().months_without_regular_work(facts.months_without_regular_work.unwrap_or(0) + 6),
        same().isced(2),
        same().had_regular_job(false),
        same().education_ended(facts.date).had_regular_job(false),
        same().alone_with_dependants(true),
        same().sector(sector),
        same().ethnic_minority(true).needs_language_or_vocational_help(true),
        same().working(false).studying(false),
        same().seniority_days(facts.seniority_days.unwrap_or(0) + 366),
    ]
}

proptest! {
    #[test]
    fn adding_a_disadvantage_never_removes_a_status(facts in facts()) {
        let had = classify(&NAZIONALE, &facts).unwrap();
        for worse in worse(&facts) {
            let has = classify(&NAZIONALE, &worse).unwrap();
            for (had, has) in [
                (had.svantaggiato, has.svantaggiato),
                (had.molto_svantaggiato, has.molto_svantaggiato),
                (had.neet, has.neet),
                (had.lunga_durata, has.lunga_durata),
            ] {
                prop_assert!(had != Some(true) || has == Some(true), "{worse:?}");
            }
        }
    }

    #[test]
    fn the_very_disadvantaged_are_disadvantaged(facts in facts()) {
        let groups = classify(&NAZIONALE, &facts).unwrap();
        prop_assert!(groups.molto_svantaggiato != Some(true) || groups.svantaggiato == Some(true));
        prop_assert!(groups.svantaggiato != Some(false) || groups.molto_svantaggiato == Some(false));
    }

    #[test]
    fn every_group_has_a_reason_and_every_unknown_a_missing_fact(facts in facts()) {
        let groups = classify(&NAZIONALE, &facts).unwrap();
        let verdicts = [
            ("TARG-SV", groups.svantaggiato),
            ("TARG-MSV", groups.molto_svantaggiato),
            ("TARG-NEET", groups.neet),
            ("TARG-LD", groups.lunga_durata),
        ];
        for (rule, verdict) in verdicts {
            prop_assert_eq!(verdict == Some(true), groups.because.iter().any(|one| one.rule == rule));
        }
        prop_assert_eq!(verdicts.iter().any(|(_, verdict)| verdict.is_none()), !groups.missing.is_empty());
    }

    /// What is said with few facts still holds when more are known.
    #[test]
    fn knowing_more_never_turns_an_answer(facts in facts(), forget in 0usize..6) {
        let mut fewer = facts.clone();
        match forget {
            0 => fewer.birth_date = None,
            1 => fewer.months_without_regular_work = None,
            2 => fewer.isced = None,
            3 => fewer.sector = None,
            4 => fewer.education_ended = None,
            _ => fewer.working = None,
        }
        let (before, after) = (classify(&NAZIONALE, &fewer).unwrap(), classify(&NAZIONALE, &facts).unwrap());
        for (before, after) in [
            (before.svantaggiato, after.svantaggiato),
            (before.molto_svantaggiato, after.molto_svantaggiato),
            (before.neet, after.neet),
        ] {
            prop_assert!(before.is_none() || before == after);
        }
    }

    #[test]
    fn persons_are_sent_in_order_and_never_too_many(
        met in proptest::collection::vec(any::<bool>(), 0..12),
        posts in 1u32..4,
    ) {
        // The last of the list is the first of the ranking.
        let count = met.len();
        let candidates: Vec<Value> = met.iter().enumerate()
            .map(|(index, met)| json!({"id": format!("p{index}"), "rank": count - index, "requirements_met": met}))
            .collect();
        let input = json!({"date": "2025-03-03", "posts": posts, "compulsory_schooling_only": true, "candidates": candidates});
        let answer: Value =
            serde_json::from_str(&call(&NAZIONALE, "art16.selection", input.to_string()).unwrap()).unwrap();
        let expected: Vec<Value> = (0..count).rev().filter(|index| met[*index]).take(2 * posts as usize)
            .map(|index| json!(format!("p{index}"))).collect();
        prop_assert_eq!(&answer["to_send"], &json!(expected));
    }
}
