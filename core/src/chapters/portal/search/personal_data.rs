//! The personal data of a record, as letters and digits to search for.

use std::collections::BTreeSet;

use super::fold::Folded;
use super::patterns::{Pattern, Patterns};
use super::record::CvRecord;
use super::words::MONTHS;
use crate::base::calendar::day::Day;
use crate::chapters::portal::types::Address;

/// Letters or digits shorter than this are searched for only as a whole word or number.
const DISTINCTIVE: usize = 6;

/// A shorter part of a name does not identify a person.
const SHORTEST_PART: usize = 3;

/// The prefix of Italian numbers.
const ITALY: &[u8] = b"39";

/// Parts of names and addresses that are common words and do not identify a person.
const PARTICLES: [&[u8]; 22] = [
    b"dal", b"dalla", b"dalle", b"dallo", b"degli", b"dei", b"del", b"della", b"delle", b"dello", b"den", b"der",
    b"des", b"dos", b"las", b"los", b"san", b"sant", b"santa", b"santo", b"van", b"von",
];

/// Words for the kind of a street, before its name.
const TOPONYMS: [&[u8]; 34] = [
    b"via",
    b"l",
    b"v",
    b"viale",
    b"vle",
    b"le",
    b"piazza",
    b"pza",
    b"p",
    b"za",
    b"zza",
    b"piazzale",
    b"ple",
    b"corso",
    b"cso",
    b"so",
    b"c",
    b"largo",
    b"lgo",
    b"go",
    b"vicolo",
    b"vic",
    b"strada",
    b"str",
    b"localita",
    b"loc",
    b"frazione",
    b"fraz",
    b"contrada",
    b"borgo",
    b"salita",
    b"lungarno",
    b"ta",
    b"traversa",
];

/// Words of a street number.
const NUMBERS: [&[u8]; 10] = [b"n", b"nr", b"num", b"numero", b"civico", b"snc", b"int", b"interno", b"scala", b"bis"];

/// Endings of diminutives and other forms of a first name.
const ENDINGS: [&str; 12] =
    ["ino", "ina", "etto", "etta", "uccio", "uccia", "ello", "ella", "one", "ona", "inho", "inha"];

/// A shorter name is not searched for by its look, reversed or with an ending.
const SHORTEST_LOOK: usize = 4;

/// What a company must not see of a record.
#[derive(Debug)]
pub(super) struct PersonalData {
    /// Searched for by letters and digits.
    pub(super) exact: Patterns,
    /// Names, searched for by the look of their letters.
    pub(super) by_look: Patterns,
    /// The codice fiscale, whose digits may be written as letters.
    pub(super) codice_fiscale: Option<Vec<u8>>,
}

/// The personal data of a record on the way to its patterns.
#[derive(Default)]
struct Collected {
    patterns: Vec<Pattern>,
    by_look: Vec<Pattern>,
    codice_fiscale: Option<Vec<u8>>,
}

impl PersonalData {
    /// `None` if a name has no letter that can be searched for: then no text is safe.
    pub(super) fn of(record: &CvRecord) -> Option<Self> {
        let mut data = Collected::default();
        let person = &record.person;
        let (first, family) = (Folded::of(&person.first_name), Folded::of(&person.family_name));
        if first.bytes.is_empty() || family.bytes.is_empty() {
            return None;
        }
        data.name(&first);
        data.name(&family);
        data.look(&person.first_name, &ENDINGS);
        data.look(&person.family_name, &[]);
        for whole in
            [[first.bytes.as_slice(), &family.bytes].concat(), [family.bytes.as_slice(), &first.bytes].concat()]
        {
            data.anywhere(whole.iter().rev().copied().collect());
            data.anywhere(whole);
        }
        if let Some(code) = &person.codice_fiscale {
            data.code(Folded::of(code).bytes);
        }
        if let Some(born) = person.birth_date {
            data.birth(born);
        }
        person.birth_place.iter().for_each(|place| data.place(place));
        record.contacts.email.iter().for_each(|email| data.email(email));
        record.contacts.phone.iter().for_each(|phone| data.phone(phone));
        record.contacts.web.iter().for_each(|site| data.site(site));
        data.address(&record.residence);
        data.address(&record.domicile);
        // A place of study or work can identify the person together with the rest.
        record.bodies().for_each(|body| data.anywhere(Folded::of(body).bytes));
        let Collected { patterns, by_look, codice_fiscale } = data;
        Some(Self { exact: Patterns::of(patterns)?, by_look: Patterns::of(by_look)?, codice_fiscale })
    }
}

impl Collected {
    fn whole(&mut self, bytes: Vec<u8>) {
        self.patterns.push(Pattern { bytes, whole: true });
    }

    /// Searched for inside words too, if it is too long for a chance match.
    fn anywhere(&mut self, bytes: Vec<u8>) {
        let whole = bytes.len() < DISTINCTIVE;
        self.patterns.push(Pattern { bytes, whole });
    }

    /// A name as a whole, and each part of it that is not a common word; also from right to left.
    fn name(&mut self, name: &Folded) {
        self.whole(name.bytes.clone());
        let from_right = |word: &[u8]| word.iter().rev().copied().collect::<Vec<u8>>();
        let words = name.words();
        self.parts(words.iter().filter(|word| word.len() >= SHORTEST_LOOK).map(|word| from_right(word)).collect());
        self.parts(words);
    }

    /// The parts of a name by their look, and with some endings.
    fn look(&mut self, name: &str, endings: &[&str]) {
        let exact = Folded::of(name);
        let particles = exact.words().into_iter().filter(|word| PARTICLES.contains(&word.as_slice()));
        let particles: BTreeSet<Vec<u8>> = particles.collect();
        for word in name.split(|one: char| !one.is_alphanumeric()) {
            let bytes = Folded::by_look(word).bytes;
            if bytes.len() < SHORTEST_LOOK || particles.contains(&Folded::of(word).bytes) {
                continue;
            }
            let stem = word.strip_suffix(['a', 'e', 'i', 'o', 'à', 'é', 'è', 'ì', 'ò']).unwrap_or(word);
            for ending in endings.iter().filter(|_| stem.chars().nth(SHORTEST_LOOK.saturating_sub(1)).is_some()) {
                self.by_look.push(Pattern { bytes: Folded::by_look(&format!("{stem}{ending}")).bytes, whole: true });
            }
            self.by_look.push(Pattern { bytes, whole: true });
        }
    }

    /// The name of a municipality, and each part of it that is not a common word: `S. Giuliano T.`
    fn place(&mut self, place: &str) {
        let place = Folded::of(place);
        self.whole(place.bytes.clone());
        self.parts(place.words().into_iter().filter(|word| word.len() >= SHORTEST_LOOK).collect());
    }

    fn parts(&mut self, words: Vec<Vec<u8>>) {
        for word in words {
            if word.len() >= SHORTEST_PART && !PARTICLES.contains(&word.as_slice()) {
                self.whole(word);
            }
        }
    }

    fn code(&mut self, code: Vec<u8>) {
        match code.len() {
            16 => self.codice_fiscale = Some(code),
            _ => self.anywhere(code),
        }
    }

    /// The day of birth in a run of figures, its month with the year, and the year. Other dates need not be known to be
    /// found.
    fn birth(&mut self, born: Day) {
        let date = born.date();
        for format in [
            "%d%m%Y", "%-d%-m%Y", "%d%-m%Y", "%-d%m%Y", "%d%m%y", "%-d%-m%y", "%Y%m%d", "%Y%-m%-d", "%m%d%Y",
            "%-m%-d%Y", "%m%d%y", "%y%m%d", "%m%Y", "%-m%Y", "%Y",
        ] {
            self.whole(date.format(format).to_string().into_bytes());
        }
        let month = usize::try_from(chrono::Datelike::month0(&date)).ok().and_then(|month| MONTHS.get(month));
        for name in month.into_iter().flat_map(|names| names.iter()) {
            self.whole(format!("{name}{}", born.year()).into_bytes());
            self.whole(format!("{}{name}", date.format("%-d")).into_bytes());
            self.whole(format!("{}{name}", date.format("%d")).into_bytes());
        }
    }

    /// An e-mail address, and the part before its `@`.
    fn email(&mut self, email: &str) {
        self.anywhere(Folded::of(email).bytes);
        let local = email.rsplit_once('@').map(|(local, _)| Folded::of(local).bytes);
        // A single letter occurs in every text.
        local.into_iter().filter(|local| local.len() > 1).for_each(|local| self.anywhere(local));
    }

    /// A telephone number without the prefix of Italy, since every way to write the number contains the rest.
    fn phone(&mut self, phone: &str) {
        let digits: Vec<u8> = Folded::of(phone).bytes.into_iter().filter(u8::is_ascii_digit).collect();
        let short = digits.strip_prefix(b"00").unwrap_or(&digits);
        let foreign = phone.trim_start().starts_with('+') || short.len() < digits.len();
        // Without a plus, eleven digits or more are too many for a number that starts with 39, so 39 is the prefix.
        let national = short.strip_prefix(ITALY).filter(|_| foreign || short.len() > 10).unwrap_or(short);
        self.anywhere(national.to_vec());
    }

    /// A site or a profile, and its last part.
    fn site(&mut self, site: &str) {
        self.anywhere(Folded::of(site).bytes);
        let last = site.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        self.anywhere(Folded::of(last).bytes);
    }

    fn address(&mut self, address: &Address) {
        address.comune.iter().for_each(|comune| self.place(comune));
        if let Some(cap) = &address.cap {
            self.whole(Folded::of(cap).bytes);
        }
        if let Some(street) = &address.address {
            self.street(&Folded::of(street));
        }
    }

    /// A street with its number, its name alone, and the last word of the name.
    fn street(&mut self, street: &Folded) {
        self.anywhere(street.bytes.clone());
        let words = street.words();
        let is_number = |word: &Vec<u8>| word.iter().all(u8::is_ascii_digit) || NUMBERS.contains(&word.as_slice());
        let named: Vec<&Vec<u8>> = words.iter().skip_while(|word| TOPONYMS.contains(&word.as_slice())).collect();
        // A street may be named after a number, and more text may follow the house number: both ends are tried.
        let to_first = named.iter().take_while(|word| !is_number(word)).count();
        let after_last = named.iter().rev().skip_while(|word| is_number(word) || word.len() == 1).count();
        for length in BTreeSet::from([to_first, after_last]) {
            let name: Vec<Vec<u8>> = named.iter().take(length).map(|word| (*word).clone()).collect();
            if name.concat().len() >= SHORTEST_PART {
                self.whole(name.concat());
                self.parts(name.last().filter(|word| !is_number(word)).cloned().into_iter().collect());
            }
        }
    }
}
