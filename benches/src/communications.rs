//! Comunicazioni Obbligatorie as XML: three documents for each job of each person, as long as real ones.

use std::io::{self, Read};

/// The documents of one person: the start of a job, its extension, its end.
#[must_use]
pub fn of_person(person: usize) -> String {
    let start = format!(
        "<InizioRapporto dataInizio=\"2024-04-01\" dataFine=\"2024-09-30\" TipologiaContrattuale=\"A.02.00\">{CONTRACT}\
         </InizioRapporto>"
    );
    let contract = format!(
        "<Contratto dataInizio=\"2024-04-01\" dataFine=\"2024-09-30\" TipologiaContrattuale=\"A.02.00\">{CONTRACT}</Contratto>"
    );
    let extension = format!("<Proroga dataFineProroga=\"2024-12-31\">{contract}</Proroga>");
    let end = format!("<Cessazione dataCessazione=\"2024-11-30\" codiceCausa=\"DI\">{contract}</Cessazione>");
    let steps = [(start, "2024-03-29"), (extension, "2024-09-20"), (end, "2024-12-02")];
    let documents = steps.iter().enumerate().map(|(number, (step, sent))| document(person, number, sent, step));
    documents.collect()
}

/// Documents a person.
pub const DOCUMENTS: usize = 3;

/// What a contract holds besides its days and its type.
const CONTRACT: &str = "<tipoOrario codice=\"F\"/><oreSettimanaliMedie>40</oreSettimanaliMedie><qualificaProfessionale>5.1.2.2.0\
    </qualificaProfessionale><assunzioneForzaMaggiore>NO</assunzioneForzaMaggiore><lavoroInAgricoltura>NO</lavoroInAgricoltura>\
    <ccnl>042</ccnl><livelloInquadramento>4</livelloInquadramento><RetribuzioneCompenso>18500</RetribuzioneCompenso>\
    <patINAIL>12345678</patINAIL><entePrevidenziale>01</entePrevidenziale><lavoroStagionale>NO</lavoroStagionale>";

fn document(person: usize, number: usize, sent: &str, step: &str) -> String {
    let code = format!("{:016}", person * DOCUMENTS + number + 1);
    let prior = match number {
        0 => String::new(),
        _ => format!(" codiceComunicazionePrec=\"{:016}\"", person * DOCUMENTS + number),
    };
    let place = "<comune>F205</comune><cap>20100</cap><Indirizzo>Via Larga 1</Indirizzo>";
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<UniLav xmlns=\"http://servizi.lavoro.gov.it/unilav\" \
         codiceComunicazione=\"{code}\"{prior} dataInvio=\"{sent}T09:00:00\">\n\
         <DatoreLavoro codiceFiscale=\"{:011}\" denominazione=\"Una societa di servizi\"><Settore>47.11.10</Settore>\
         <SedeLegale>{place}</SedeLegale><SedeLavoro>{place}</SedeLavoro>\
         <LegaleRappresentante><cognome>BIANCHI</cognome><nome>ANNA</nome><sesso>F</sesso></LegaleRappresentante></DatoreLavoro>\n\
         <Lavoratore><AnagraficaCompleta><codice-fiscale>P{person:015}</codice-fiscale><cognome>ROSSI</cognome><nome>MARIO</nome>\
         <sesso>M</sesso><nascita><comune>H501</comune><data>1980-01-01</data></nascita><cittadinanza>000</cittadinanza>\
         <livelloIstruzione>40</livelloIstruzione></AnagraficaCompleta><IndirizzoLavoratore>{place}</IndirizzoLavoratore></Lavoratore>\n\
         {step}\n<TipoComunicazione>01</TipoComunicazione></UniLav>\n",
        person % 5_000
    )
}

/// A file of so many bytes at least, made while it is read.
pub struct File {
    left: usize,
    person: usize,
    ready: Vec<u8>,
    taken: usize,
}

impl File {
    /// A file that ends after the person with whom it has this length.
    #[must_use]
    pub fn of(bytes: usize) -> Self {
        Self { left: bytes, person: 0, ready: Vec::new(), taken: 0 }
    }
}

impl Read for File {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.taken == self.ready.len() && self.left > 0 {
            self.ready = of_person(self.person).into_bytes();
            self.taken = 0;
            self.person += 1;
            self.left = self.left.saturating_sub(self.ready.len());
        }
        let rest = &self.ready[self.taken..];
        let length = rest.len().min(into.len());
        into[..length].copy_from_slice(&rest[..length]);
        self.taken += length;
        Ok(length)
    }
}
