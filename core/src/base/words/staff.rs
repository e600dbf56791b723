//! Words of an employer's staff, as the workforce base of L. 68/1999 counts it.

use crate::base::words::table::words;

words! {
    /// The contract of an employee.
    pub enum StaffContract {
        /// Open-ended.
        Indeterminato: "indeterminato", "tempo indeterminato", "open-ended contract";
        /// Fixed-term.
        Determinato: "determinato", "tempo determinato", "fixed-term contract";
        /// On call.
        Intermittente: "intermittente", "lavoro intermittente", "on-call work";
        /// Apprenticeship.
        Apprendistato: "apprendistato", "apprendistato", "apprenticeship";
        /// Agency work, at the user.
        Somministrazione: "somministrazione", "somministrazione presso l'utilizzatore", "agency work at the user";
        /// Work at home for piece rates (*lavoro a domicilio*); telework is not included.
        Domicilio: "domicilio", "lavoro a domicilio", "home work";
        /// Socially useful work (*LSU*).
        Lsu: "lsu", "lavori socialmente utili", "socially useful work";
    }

    /// What an employee is to the employer.
    pub enum StaffKind {
        /// An ordinary employee.
        Dipendente: "dipendente", "dipendente", "employee";
        /// Hired under L. 68/1999 or counted toward its quota.
        L68: "l68", "persona occupata ai sensi della L. 68/1999", "person employed under L. 68/1999";
        /// Member of a production and work cooperative.
        SocioCooperativa: "socio_cooperativa", "socio di cooperativa di produzione e lavoro",
            "member of a work cooperative";
        /// Executive.
        Dirigente: "dirigente", "dirigente", "executive";
        /// Hired for work abroad, while it lasts.
        Estero: "estero", "persona assunta per attività all'estero", "person hired for work abroad";
    }

    /// Why the duty to hire is suspended.
    pub enum SuspensionCause {
        /// Extraordinary wage guarantee fund.
        Cigs: "cigs", "cassa integrazione straordinaria", "extraordinary wage guarantee fund";
        /// Solidarity contract.
        Solidarieta: "solidarieta", "contratto di solidarietà", "solidarity contract";
        /// Procedure of collective dismissal.
        LicenziamentoCollettivo: "licenziamento_collettivo", "procedura di licenziamento collettivo",
            "collective dismissal procedure";
    }

    /// The sector of an employer, as far as L. 68/1999 tells sectors apart (art. 5 c. 3).
    pub enum EmployerSector {
        /// Any other sector.
        Ordinario: "ordinario", "ordinario", "ordinary";
        /// Security.
        Sicurezza: "sicurezza", "sicurezza", "security";
        /// Private surveillance.
        VigilanzaPrivata: "vigilanza_privata", "vigilanza privata", "private surveillance";
        /// Private transport.
        TrasportoPrivato: "trasporto_privato", "trasporto privato", "private transport";
    }
}
