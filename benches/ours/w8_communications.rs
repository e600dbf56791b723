//! W8: Comunicazioni Obbligatorie, from XML documents to events. With `--long`, a file of 1 GB.

use std::time::Instant;

use collocamento::{Rulebook, call, cob};
use collocamento_benches::answers::of_communications;
use collocamento_benches::communications::{DOCUMENTS, File, of_person};
use collocamento_benches::machine::peak_memory;
use collocamento_benches::race::{Race, is_wanted};

const PERSONS: usize = 2_000;

pub(crate) fn run() {
    let rulebook = Rulebook::bundled("nazionale").unwrap();
    let title = format!("W8 Comunicazioni Obbligatorie: the documents of {PERSONS} persons");
    if is_wanted(&title) {
        let documents: Vec<String> = (0..PERSONS).map(of_person).collect();
        let (whole, count) = (documents.concat(), PERSONS * DOCUMENTS);
        let asked: Vec<String> =
            documents.iter().map(|text| serde_json::json!({"documents": text}).to_string()).collect();
        Race::new(title, "documents")
            .with("one file, person by person", count, || of_communications(&rulebook, whole.as_bytes()))
            .with("reading only", count, || cob::Documents::new(whole.as_bytes()).count())
            .with("cob.events of each person", count, || {
                asked.iter().map(|text| call(&rulebook, "cob.events", text).unwrap().len()).sum::<usize>()
            })
            .run();
    }
    let title = "W8 Comunicazioni Obbligatorie: a file of 1 GB, reading only";
    if std::env::args().any(|argument| argument == "--long") && is_wanted(title) {
        let (before, began) = (peak_memory(), Instant::now());
        let documents = cob::Documents::new(std::io::BufReader::new(File::of(1 << 30)));
        let read = documents.filter(|document| document.as_ref().unwrap().communications.len() == 1).count();
        let took = began.elapsed().as_secs_f64();
        let rate = read as f64 / took;
        println!("\n{title}");
        println!(
            "  {read} documents in {took:.1} s, {rate:.0} a second; {} MB more at most",
            (peak_memory() - before) >> 20
        );
    }
}
