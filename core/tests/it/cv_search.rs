//! What a company sees of a CV: nothing that tells whose it is, however it is written.

use collocamento::call;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::rulebooks::TOSCANA;

const FIRST: [&str; 14] = [
    "Mario",
    "Nicolò",
    "Anna Maria",
    "Li",
    "Jo",
    "Zoë",
    "Łukasz",
    "José",
    "Gian-Luca",
    "Ìngrid",
    "Maria Sole",
    "Ugo",
    "François",
    "Desirée",
];
const FAMILY: [&str; 14] = [
    "Rossi",
    "D'Amico",
    "De Luca",
    "Della Casa",
    "Dell’Orto",
    "Müller",
    "Re",
    "Ó Briain",
    "Esposito Neri",
    "Şahin",
    "Lo Bò",
    "Nuñez",
    "Strauß",
    "van den Berg",
];
const STREETS: [&str; 8] = [
    "Via Giuseppe Garibaldi",
    "Piazza Libertà",
    "Viale dei Mille",
    "Corso Cavour",
    "Via XX Settembre",
    "Largo Ó Higgins",
    "Strada Poggio al Vento",
    "Vicolo Stretto",
];
const FILLER: [&str; 16] = [
    "cucina",
    "dal 2019",
    "esperienza",
    "turni",
    "di",
    "sala e bar",
    "al 12/05/2021,",
    "ottimo",
    "con",
    "patente B",
    "referenze:",
    "contattare",
    "tel.",
    "presso",
    "HACCP;",
    "abito in",
];
const PARTICLES: [&str; 5] = ["della", "dell", "van", "den", "dei"];

/// Choices made by a list of bytes, over and over.
struct Dice {
    bytes: Vec<u8>,
    next: usize,
}

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.next += 1;
        let high = self.bytes[self.next % self.bytes.len()] as usize;
        (high * 31 + self.next * 7 + self.bytes[(self.next / 3) % self.bytes.len()] as usize) % sides
    }

    fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.roll(of.len())]
    }

    fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from_digit(u32::try_from(self.roll(10)).unwrap(), 10).unwrap()).collect()
    }

    fn letters(&mut self, count: usize, of: &str) -> String {
        (0..count).map(|_| of.chars().nth(self.roll(of.chars().count())).unwrap()).collect()
    }

    /// Another case, letter by letter or all over.
    fn cased(&mut self, text: &str) -> String {
        match self.roll(4) {
            0 => text.to_uppercase(),
            1 => text.to_lowercase(),
            2 => text.chars().map(|one| if self.roll(2) == 0 { one.to_ascii_uppercase() } else { one }).collect(),
            _ => text.to_owned(),
        }
    }

    /// Other accents, apostrophes and spaces.
    fn spelled(&mut self, text: &str) -> String {
        let space = self.pick(&[" ", "  ", "\u{a0}", "-", ". ", "_", "\n"]);
        let apostrophe = self.pick(&["'", "’", "", " ", "`"]);
        let accents = self.roll(3);
        let mut spelled = String::new();
        for one in text.chars() {
            match one {
                ' ' => spelled.push_str(space),
                '\'' | '’' => spelled.push_str(apostrophe),
                _ => match (plain(one), accents) {
                    (Some(letter), 0) => spelled.push_str(letter),
                    (Some(letter), 1) if "òàù".contains(one) => {
                        spelled.push_str(letter);
                        spelled.push('\u{300}');
                    }
                    _ => spelled.push(one),
                },
            }
        }
        self.cased(&spelled)
    }

    /// Something put between characters here and there.
    fn spaced(&mut self, text: &str, marks: &[&str]) -> String {
        let mark = self.pick(marks);
        let mut spaced = String::new();
        for one in text.chars() {
            spaced.push(one);
            if self.roll(3) == 0 {
                spaced.push_str(mark);
            }
        }
        spaced.trim().to_owned()
    }

    fn phone(&mut self, national: &str) -> String {
        let prefix = self.pick(&["", "+39", "+39 ", "0039", "0039 ", "(+39) ", "39 "]);
        format!("{prefix}{}", self.spaced(national, &["", " ", ".", "-", "/", " - ", "\u{a0}"]))
    }

    /// One of the variants of a codice fiscale, with whatever check letter.
    fn code(&mut self, code: &str) -> String {
        let letters: Vec<char> = "LMNPQRSTUV".chars().collect();
        let mut variant: String = code
            .chars()
            .take(15)
            .map(|one| match one.to_digit(10) {
                Some(digit) if self.roll(2) == 0 => letters[digit as usize],
                _ => one,
            })
            .collect();
        variant.push_str(&self.letters(1, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
        let spaced = self.spaced(&variant, &["", "", " ", "-", "."]);
        self.cased(&spaced)
    }

    fn email(&mut self, email: &str) -> String {
        let (local, domain) = email.split_once('@').unwrap();
        let at = self.pick(&["@", " @ ", "(at)", " [at] ", " chiocciola ", "\u{ff20}"]);
        let written = format!("{local}{at}{domain}");
        let written = if self.roll(3) == 0 { written.replace('.', " . ") } else { written };
        self.cased(&written)
    }

    fn street(&mut self, street: &str, number: &str) -> String {
        let comma = self.pick(&[" ", ", ", " n. ", ",", " n° "]);
        let street = street.replace("Via ", self.pick(&["Via ", "V. ", "via "]));
        let street = street.replace("Viale ", self.pick(&["Viale ", "V.le "]));
        let street = street.replace("Piazza ", self.pick(&["Piazza ", "P.zza ", "p.za "]));
        let street = self.spelled(&street);
        format!("{street}{comma}{number}")
    }
}

fn plain(one: char) -> Option<&'static str> {
    Some(match one {
        'à' => "a",
        'é' | 'è' | 'ë' => "e",
        'Ì' => "I",
        'ì' => "i",
        'ò' | 'ó' => "o",
        'Ó' => "O",
        'ù' | 'ü' => "u",
        'ñ' => "n",
        'ç' => "c",
        'Ş' => "S",
        'ş' => "s",
        'Ł' => "L",
        'ł' => "l",
        'ß' => "ss",
        _ => return None,
    })
}

/// The secrets of a record.
struct Person {
    first: &'static str,
    family: &'static str,
    code: String,
    email: String,
    phone: String,
    street: &'static str,
    number: String,
}

impl Person {
    fn of(dice: &mut Dice) -> Self {
        let (first, family) = (dice.pick(&FIRST), dice.pick(&FAMILY));
        let month = dice.letters(1, "ABCDEHLMPRST");
        let name = dice.letters(6, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        let (year, day, place) = (dice.digits(2), dice.digits(2), dice.letters(1, "ABCDEFGHILM"));
        let code = format!("{name}{year}{month}{day}{place}{}X", dice.digits(3));
        let user = dice.letters(5, "abcdefghilmnopqrstuvz");
        let email = format!(
            "{user}.{}{}@{}",
            dice.letters(3, "aeiou"),
            dice.digits(2),
            dice.pick(&["example.org", "posta.xyz"])
        );
        let phone = format!("3{}", dice.digits(9));
        Self { first, family, code, email, phone, street: dice.pick(&STREETS), number: dice.digits(2) }
    }

    /// Some text with the secrets in it, each in another spelling.
    fn text(&self, dice: &mut Dice) -> String {
        let mut text = String::new();
        for _ in 0..(3 + dice.roll(8)) {
            text.push_str(dice.pick(&FILLER));
            text.push_str(dice.pick(&[" ", "\n", ": ", ", "]));
            let secret = match dice.roll(9) {
                0 => dice.spelled(self.first),
                1 => dice.spelled(self.family),
                2 => {
                    let names = format!("{}{}{}", self.family, dice.pick(&[" ", ", ", ""]), self.first);
                    dice.spelled(&names)
                }
                3 => dice.code(&self.code),
                4 => dice.email(&self.email),
                5 => dice.phone(&self.phone),
                6 => dice.street(self.street, &self.number),
                _ => continue,
            };
            text.push_str(&secret);
            text.push_str(dice.pick(&[" ", ". ", "\n", ") ", "; "]));
        }
        text
    }

    fn record(&self, dice: &mut Dice) -> Value {
        let (number, prefix) = (&self.number, dice.pick(&["", "+39 ", "0039", "+39"]));
        json!({
            "person": {"first_name": self.first, "family_name": self.family, "codice_fiscale": self.code, "birth_place": "Xanadu"},
            "contacts": {"email": [self.email], "phone": [format!("{prefix}{}", self.phone)]},
            "residence": {"comune": "Xanadu", "cap": "99199", "address": format!("{}, {number}", self.street)},
            "profession": self.text(dice),
            "titles": [{"isced": 3, "name": self.text(dice), "institute": self.text(dice)}],
            "training": [{"title": self.text(dice), "hours": 12, "body": self.text(dice)}],
            "experiences": [{"role": self.text(dice), "employer": self.text(dice), "description": self.text(dice)}],
            "skills": [self.text(dice), self.text(dice)],
            "languages": [{"language": self.text(dice), "level": "B1"}],
            "text": self.text(dice),
        })
    }
}

/// The words of a text, without accents, in small letters; letters and digits apart.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for one in text.chars().filter(|one| !('\u{300}'..='\u{36f}').contains(one)) {
        let small = one.to_lowercase().map(|one| plain(one).map_or_else(|| one.to_string(), str::to_owned));
        for letter in small.collect::<String>().chars() {
            let last = words.last_mut().unwrap();
            let same = last.chars().last().is_none_or(|before| before.is_ascii_digit() == letter.is_ascii_digit());
            match (letter.is_alphanumeric(), same) {
                (true, true) => last.push(letter),
                (true, false) => words.push(letter.to_string()),
                (false, _) => words.push(String::new()),
            }
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Whether words in a row make up the same letters.
fn in_a_row(words: &[String], secret: &str) -> bool {
    (0..words.len()).any(|start| {
        let mut joined = String::new();
        words[start..].iter().any(|word| {
            joined.push_str(word);
            joined == secret
        })
    })
}

fn restored(text: &str) -> String {
    let letters = "lmnpqrstuv";
    let places = [6, 7, 9, 10, 12, 13, 14];
    text.chars()
        .enumerate()
        .map(|(place, one)| match letters.find(one) {
            Some(digit) if places.contains(&place) => char::from_digit(u32::try_from(digit).unwrap(), 10).unwrap(),
            _ => one,
        })
        .collect()
}

/// What of a person a text still tells.
fn told(person: &Person, text: &str) -> Option<&'static str> {
    let words_of = words(text);
    let squeezed = words_of.concat();
    for name in [person.first, person.family] {
        if in_a_row(&words_of, &words(name).concat()) {
            return Some("name");
        }
        let part = |part: &String| part.len() >= 3 && !PARTICLES.contains(&part.as_str());
        if words(name).iter().filter(|one| part(one)).any(|one| words_of.contains(one)) {
            return Some("part of a name");
        }
    }
    let chars: Vec<char> = squeezed.chars().collect();
    let telling = |code: &str| restored(code).chars().take(15).collect::<String>();
    let own = telling(&person.code.to_lowercase());
    if chars.windows(16).any(|window| telling(&window.iter().collect::<String>()) == own) {
        return Some("codice fiscale");
    }
    if squeezed.contains(&person.phone) {
        return Some("telephone");
    }
    let (local, domain) = person.email.split_once('@').unwrap();
    let (local, domain) = (words(local).concat(), words(domain).concat());
    if ["", "at", "chiocciola"].iter().any(|at| squeezed.contains(&format!("{local}{at}{domain}"))) {
        return Some("e-mail");
    }
    let street = words(person.street);
    if in_a_row(&words_of, &street[1..].concat()) || squeezed.contains(&format!("{}{}", street.concat(), person.number))
    {
        return Some("address");
    }
    None
}

/// Every text of a value.
fn texts(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(text) => into.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, into)),
        Value::Object(members) => members.values().for_each(|member| texts(member, into)),
        _ => {}
    }
}

fn search(cv: Value) -> (Value, String) {
    let input = json!({"date": "2023-06-12", "cvs": [cv], "explain": true});
    let text = call(&TOSCANA, "portal.cv_search", input.to_string()).unwrap();
    (serde_json::from_str(&text).unwrap(), text)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_tells_whose_it_is(bytes in proptest::collection::vec(any::<u8>(), 48), request in 0usize..3, cleared in prop::bool::weighted(0.8)) {
        let mut dice = Dice { bytes, next: 0 };
        let person = Person::of(&mut dice);
        let record = person.record(&mut dice);
        let request = [Value::Null, json!("richiesta"), json!("rifiutata")][request].clone();
        let (answer, whole) = search(json!({"consent": true, "text_cleared": cleared, "request": request, "record": record}));
        let mut shown = Vec::new();
        texts(&answer["found"], &mut shown);
        for text in &shown {
            prop_assert_eq!(told(&person, text), None, "{:?} {:?} {:?}", person.first, person.family, text);
        }
        let lower = whole.to_lowercase();
        for secret in [&person.code, &person.email, &person.phone, "Xanadu", "99199"] {
            prop_assert!(!lower.contains(&secret.to_lowercase()));
        }
        prop_assert_eq!(&answer["found"][0]["complete"], &Value::Null);
        if request == "rifiutata" || !cleared {
            prop_assert!(shown.iter().all(|text| text == "anonima" || text == "B1" || text.starts_with("/cvs/0/record/")));
        }
    }

    #[test]
    fn the_check_itself_finds_them(bytes in proptest::collection::vec(any::<u8>(), 48)) {
        let mut dice = Dice { bytes, next: 0 };
        let person = Person::of(&mut dice);
        let spellings = [
            dice.spelled(person.first), dice.spelled(person.family), dice.code(&person.code), dice.email(&person.email),
            dice.phone(&person.phone), dice.street(person.street, &person.number),
        ];
        for spelling in spellings {
            prop_assert!(told(&person, &format!("sono {spelling} e basta")).is_some(), "{:?}", spelling);
        }
    }

    #[test]
    fn without_consent_it_is_not_found(bytes in proptest::collection::vec(any::<u8>(), 48), request in any::<bool>()) {
        let mut dice = Dice { bytes, next: 0 };
        let person = Person::of(&mut dice);
        let record = person.record(&mut dice);
        let request = if request { json!("accettata") } else { Value::Null };
        for consent in [json!(false), Value::Null] {
            let (answer, _) = search(json!({"consent": consent, "request": request, "record": record}));
            prop_assert_eq!(&answer["found"], &json!([]));
        }
    }

    #[test]
    fn once_accepted_everything_is_shown(bytes in proptest::collection::vec(any::<u8>(), 48)) {
        let mut dice = Dice { bytes, next: 0 };
        let person = Person::of(&mut dice);
        let record = person.record(&mut dice);
        let (answer, _) = search(json!({"consent": true, "request": "accettata", "record": record}));
        let complete = &answer["found"][0]["complete"];
        for (key, value) in record.as_object().unwrap() {
            if key != "residence" && key != "contacts" {
                prop_assert_eq!(&complete[key], value);
            }
        }
        prop_assert_eq!(&complete["residence"]["address"], &record["residence"]["address"]);
        prop_assert_eq!(&complete["contacts"]["phone"], &record["contacts"]["phone"]);
    }
}

fn shown(record: Value) -> Value {
    search(json!({"consent": true, "text_cleared": true, "record": record})).0["found"][0]["anonymous"]["text"].clone()
}

#[test]
fn what_tells_nothing_stays() {
    let person = json!({"first_name": "Mario", "family_name": "Della Rovere"});
    for text in [
        "Cameriere dal 2019 al 2021, 2019-2021, poi da 05/2021 a 06/2022.",
        "Node.js e ASP.NET, S.p.A., turni 24/7, 40 ore.",
        "Ho lavorato della sera, in primario e calamari: 10.500 pezzi.",
        "Roveredo e Rovereto 🍕",
    ] {
        assert_eq!(shown(json!({"person": person, "text": text})), json!(text));
    }
}

#[test]
fn what_tells_of_anyone_goes() {
    let person = json!({"first_name": "Mario", "family_name": "Della Rovere"});
    for (text, left) in [
        ("Referente: A.Bianchi@esempio.it, 050 123 4567.", json!("Referente: […], […].")),
        ("www.sito.xyz https://x.y/z linkedin.com/in/abc", Value::Null),
        ("BNCLRA85T50H501J", Value::Null),
        ("RSSMRAULALMHRLMD", Value::Null),
        ("33 31 23 45 67", Value::Null),
    ] {
        assert_eq!(shown(json!({"person": person, "text": text})), left, "{text}");
    }
}

#[test]
fn dates_and_places_of_birth_go() {
    let person =
        json!({"first_name": "Mario", "family_name": "Rossi", "birth_date": "1980-03-05", "birth_place": "Forlì"});
    for text in
        ["05/03/1980", "5-3-1980", "050380", "1980-03-05", "5 marzo 1980", "5º MARZO 1980", "05.03.80", "FORLI'"]
    {
        let seen = shown(json!({"person": person, "text": format!("Nata {text} qui")}));
        assert!(seen.as_str().unwrap().contains("[…]") && !seen.as_str().unwrap().contains("80"), "{seen}");
    }
}

#[test]
fn names_inside_names_leave_nothing_behind() {
    let person = json!({"first_name": "Mario", "family_name": "Rossi"});
    assert_eq!(shown(json!({"person": person, "text": "Ma[…]rio Ros-si MarioRossi80 rossimario"})), json!("[…]80 […]"));
    assert_eq!(shown(json!({"person": person, "text": "M\u{200b}a\u{ad}rio R.o.s.s.i cuoco"})), json!("[…] cuoco"));
    let unreadable = json!({"first_name": "???", "family_name": "Rossi"});
    assert_eq!(shown(json!({"person": unreadable, "text": "Cuoco esperto"})), Value::Null);
}
