//! Words of an employer's staff, as the workforce base of L. 68/1999 counts it.

use crate::base::words::table::words;

words! {
    /// The contract of an employee.
    pub enum StaffContract {
        /// Open-ended.
        Indeterminato: "indeterminato", "tempo indeterminato", "open-ended contract", "A tempo indeterminato.";
        /// Fixed-term.
        Determinato: "determinato", "tempo determinato", "fixed-term contract", "A tempo determinato.";
        /// On call.
        Intermittente: "intermittente", "lavoro intermittente", "on-call work", "A chiamata.";
        /// Apprenticeship.
        Apprendistato: "apprendistato", "apprendistato", "apprenticeship", "Apprendistato.";
        /// Agency work, at the user.
        Somministrazione: "somministrazione", "somministrazione presso l'utilizzatore", "agency work at the user",
            "In somministrazione, presso l'utilizzatore.";
        /// Work at home for piece rates (*lavoro a domicilio*); telework is not included.
        Domicilio: "domicilio", "lavoro a domicilio", "home work",
            "Lavoro a domicilio retribuito a cottimo; il telelavoro non è compreso.";
        /// Socially useful work (*LSU*).
        Lsu: "lsu", "lavori socialmente utili", "socially useful work", "Lavori socialmente utili (LSU).";
    }

    /// What an employee is to the employer.
    pub enum StaffKind {
        /// An ordinary employee.
        Dipendente: "dipendente", "dipendente", "employee", "Un dipendente ordinario.";
        /// Hired under L. 68/1999 or counted toward its quota.
        L68: "l68", "persona occupata ai sensi della L. 68/1999", "person employed under L. 68/1999",
            "Assunto ai sensi della L. 68/1999 o computato nella sua quota.";
        /// Member of a production and work cooperative.
        SocioCooperativa: "socio_cooperativa", "socio di cooperativa di produzione e lavoro",
            "member of a work cooperative",
            "Socio di una cooperativa di produzione e lavoro.";
        /// Executive.
        Dirigente: "dirigente", "dirigente", "executive", "Dirigente.";
        /// Hired for work abroad, while it lasts.
        Estero: "estero", "persona assunta per attività all'estero", "person hired for work abroad",
            "Assunto per attività da svolgere all'estero, finché dura.";
    }

    /// Why the duty to hire is suspended.
    pub enum SuspensionCause {
        /// Extraordinary wage guarantee fund.
        Cigs: "cigs", "cassa integrazione straordinaria", "extraordinary wage guarantee fund",
            "Cassa integrazione guadagni straordinaria.";
        /// Solidarity contract.
        Solidarieta: "solidarieta", "contratto di solidarietà", "solidarity contract", "Contratto di solidarietà.";
        /// Procedure of collective dismissal.
        LicenziamentoCollettivo: "licenziamento_collettivo", "procedura di licenziamento collettivo",
            "collective dismissal procedure",
            "Procedura di licenziamento collettivo.";
    }

    /// The sector of an employer, as far as L. 68/1999 tells sectors apart (art. 5 c. 3).
    pub enum EmployerSector {
        /// Any other sector.
        Ordinario: "ordinario", "ordinario", "ordinary", "Ogni altro settore.";
        /// Security.
        Sicurezza: "sicurezza", "sicurezza", "security", "Sicurezza.";
        /// Private surveillance.
        VigilanzaPrivata: "vigilanza_privata", "vigilanza privata", "private surveillance", "Vigilanza privata.";
        /// Private transport.
        TrasportoPrivato: "trasporto_privato", "trasporto privato", "private transport", "Trasporto privato.";
    }
}
