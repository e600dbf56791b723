//! The status numbers are frozen: what is in this table never changes, and grows only at the end of its two halves.

use std::fs;

use collocamento::Code;

const FROZEN: [(&str, i32); 23] = [
    ("COLLOC_OK", 0),
    ("COLLOC_ERR_JSON_NON_VALIDO", 1),
    ("COLLOC_ERR_CAMPO_MANCANTE", 2),
    ("COLLOC_ERR_CAMPO_SCONOSCIUTO", 3),
    ("COLLOC_ERR_VALORE_NON_VALIDO", 4),
    ("COLLOC_ERR_DATA_NON_VALIDA", 5),
    ("COLLOC_ERR_REGIME_NON_COPERTO", 6),
    ("COLLOC_ERR_PRESTAZIONE_NON_VIGENTE", 7),
    ("COLLOC_ERR_AZIONE_NON_AMMESSA", 8),
    ("COLLOC_ERR_OPERAZIONE_SCONOSCIUTA", 9),
    ("COLLOC_ERR_RULEBOOK_NON_VALIDO", 10),
    ("COLLOC_ERR_RULEBOOK_SCONOSCIUTO", 11),
    ("COLLOC_ERR_PARAMETRO_NON_DISPONIBILE", 12),
    ("COLLOC_ERR_FUORI_LIMITE", 13),
    ("COLLOC_ERR_NULL", 100),
    ("COLLOC_ERR_PANIC", 101),
    ("COLLOC_ERR_POISONED", 102),
    ("COLLOC_ERR_UTF8", 103),
    ("COLLOC_ERR_SIZE", 104),
    ("COLLOC_ERR_ROOM", 105),
    ("COLLOC_ERR_STREAM", 106),
    ("COLLOC_ERR_CANCELLED", 107),
    ("COLLOC_ERR_NOT_BUILT", 108),
];

#[test]
fn the_header_has_the_frozen_numbers_and_no_others() {
    let header = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../include/collocamento.h")).unwrap();
    let defined: Vec<(&str, i32)> = header
        .lines()
        .filter_map(|line| line.strip_prefix("#define ")?.split_once(' '))
        .filter(|(name, _)| *name == "COLLOC_OK" || name.starts_with("COLLOC_ERR_"))
        .map(|(name, number)| (name, number.parse().unwrap()))
        .collect();
    assert_eq!(defined, FROZEN);
}

#[test]
fn every_code_of_the_rules_has_the_number_of_its_name() {
    let codes: Vec<(String, i32)> = Code::ALL
        .into_iter()
        .zip(1..)
        .map(|(code, number)| (format!("COLLOC_ERR_{}", code.as_str().to_uppercase()), number))
        .collect();
    let frozen: Vec<(String, i32)> = FROZEN
        .iter()
        .filter(|(_, number)| (1..100).contains(number))
        .map(|(name, n)| ((*name).to_owned(), *n))
        .collect();
    assert_eq!(codes, frozen);
}
