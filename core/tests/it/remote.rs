//! Services at a distance and Garanzia Giovani: what holds for every input.

use collocamento::remote::{Platform, Provider, ReleaseInput, RemoteInput, User, check, release};
use collocamento::{Region, Rulebook, portal};
use proptest::prelude::*;

use crate::rulebooks::{LOMBARDIA, TOSCANA, UMBRIA};

fn rulebook(region: Region) -> &'static Rulebook {
    match region {
        Region::Lombardia => &LOMBARDIA,
        Region::Toscana => &TOSCANA,
        _ => &UMBRIA,
    }
}

fn flag() -> impl Strategy<Value = Option<bool>> {
    proptest::option::of(any::<bool>())
}

fn user() -> impl Strategy<Value = User> {
    let kind = proptest::sample::select(vec!["smartphone", "tablet", "pc_portatile", "pc_fisso"]);
    let flags = (flag(), flag(), flag(), flag(), flag(), flag(), flag());
    (proptest::option::of(kind), flags).prop_map(|(device_kind, flags)| {
        let mut user = User::new();
        user.device = flags.0;
        user.device_kind = device_kind.map(str::to_owned);
        user.stable_connection = flags.1;
        user.email = flags.2;
        user.digital_identity = flags.3;
        user.camera_mic_authorised = flags.4;
        user.camera = flags.5;
        user.platform_account = flags.6;
        user
    })
}

/// A platform; access is by public link or for registered users, never both.
fn platform() -> impl Strategy<Value = Platform> {
    (flag(), flag(), flag(), flag()).prop_map(|(public, apart, registered, web)| {
        let mut platform = Platform::new();
        platform.public_link_password = public;
        platform.password_sent_separately = apart;
        platform.registered_only = if public == Some(true) { Some(false) } else { registered };
        platform.web_version = web;
        platform
    })
}

fn input() -> impl Strategy<Value = RemoteInput> {
    let region = prop_oneof![Just(Region::Lombardia), Just(Region::Toscana), Just(Region::Umbria)];
    let services = ["informazione", "did", "assessment", "psp", "specialistico", "colloquio", "sap"];
    let service = proptest::sample::select(services.map(str::to_owned).to_vec());
    let channel = proptest::sample::select(["video", "telefono", "email"].map(str::to_owned).to_vec());
    let kind = proptest::sample::select(["cpi", "accreditato"].map(str::to_owned).to_vec());
    let provider = (kind, flag()).prop_map(|(kind, identified)| {
        let mut provider = Provider::new(kind).partnership(true);
        provider.identified = identified;
        provider
    });
    let question = (region, service, channel, provider, flag(), any::<bool>(), flag(), flag());
    (question, user(), platform()).prop_map(|(question, user, platform)| {
        let date = "2023-03-01".parse().unwrap();
        let mut input = RemoteInput::new(question.0, date, question.1, question.3, question.2, user);
        input.agreed = question.4;
        input.requested_by_user = question.6;
        input.psp_signed = question.7;
        input.rdc(question.5).platform(platform)
    })
}

/// The same question with one more fact known.
fn more_known(input: &RemoteInput, which: usize, value: bool) -> RemoteInput {
    let mut more = input.clone();
    let mut platform = more.platform.clone().unwrap_or_default();
    let public = platform.public_link_password == Some(true);
    let fact = match which {
        0 => &mut more.agreed,
        1 => &mut more.requested_by_user,
        2 => &mut more.provider.identified,
        3 => &mut more.user.device,
        4 => &mut more.user.stable_connection,
        5 => &mut more.user.email,
        6 => &mut more.user.digital_identity,
        7 => &mut more.user.camera_mic_authorised,
        8 => &mut more.user.camera,
        9 => &mut platform.password_sent_separately,
        10 if !public => &mut platform.registered_only,
        11 => &mut more.user.platform_account,
        12 => &mut more.psp_signed,
        _ => &mut platform.web_version,
    };
    fact.get_or_insert(value);
    more.platform = Some(platform);
    more
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn learning_a_fact_never_turns_an_answer(input in input(), which in 0usize..14, value in any::<bool>()) {
        let before = check(rulebook(input.region), &input).unwrap();
        let more = more_known(&input, which, value);
        let after = check(rulebook(input.region), &more).unwrap();
        prop_assert_eq!(before.in_scope, after.in_scope);
        prop_assert!(before.allowed.is_none() || before.allowed == after.allowed, "{more:?}");
        prop_assert!(before.send_link.is_none() || before.send_link == after.send_link);
    }

    #[test]
    fn yes_has_no_problem_no_has_one_unknown_names_a_fact(input in input()) {
        let answer = check(rulebook(input.region), &input).unwrap();
        let unmet = answer.problems.iter().any(|problem| problem.missing.is_empty());
        match answer.allowed {
            _ if !answer.in_scope => prop_assert!(answer.allowed.is_none() && !answer.warnings.is_empty()),
            Some(true) => prop_assert!(answer.problems.is_empty()),
            Some(false) => prop_assert!(unmet),
            None => prop_assert!(!unmet && !answer.problems.is_empty()),
        }
        prop_assert_eq!(answer.allowed.is_some(), answer.mode.is_some());
    }

    #[test]
    fn the_release_is_as_the_interview(user in user()) {
        let date = "2023-03-01".parse().unwrap();
        let interview = RemoteInput::new(Region::Toscana, date, "sap", Provider::new("cpi"), "video", user.clone()).agreed(true);
        let asked = ReleaseInput::new(user).state_cancelled(false).only_work_periods(true);
        let (one, other) = (release(&TOSCANA, &asked).unwrap(), check(&TOSCANA, &interview).unwrap());
        prop_assert_eq!(one.allowed, other.allowed);
        prop_assert_eq!(&one.problems, &other.problems);
    }

    #[test]
    fn knowing_more_of_a_young_person_never_turns_an_answer(
        age in proptest::option::of(0i32..14_000), working in flag(), studying in flag(), forget in 0usize..3,
    ) {
        let date: collocamento::calendar::Day = "2023-06-12".parse().unwrap();
        let birth_date = age.map(|days| date.plus_days(-days));
        let mut all = portal::GgInput::new(date);
        all.birth_date = birth_date;
        all.working = working;
        all.studying = studying;
        let mut fewer = all.clone();
        match forget {
            0 => fewer.birth_date = None,
            1 => fewer.working = None,
            _ => fewer.studying = None,
        }
        let (before, after) = (portal::gg(&TOSCANA, &fewer).unwrap(), portal::gg(&TOSCANA, &all).unwrap());
        prop_assert!(before.eligible.is_none() || before.eligible == after.eligible);
        prop_assert_eq!(after.eligible == Some(true), after.unmet.is_empty());
    }
}
